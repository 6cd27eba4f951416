/** 类, 款, 项: codes of 3, 5 and 7 digits. An economic code ends with the 款. */
export type CodeLevel = "class" | "section" | "item";

export interface ClassificationCode {
  readonly code: string;
  readonly name: string;
  /** Names of other years for the same code. */
  readonly otherNames?: readonly string[];
  /** Keys of `CODE_SOURCES`: documents that print the code with this name. */
  readonly seenIn: readonly string[];
  /** False: no document was seen that prints this code. */
  readonly confirmed: boolean;
}

/** A classification as far as public documents show it: not the whole of the official one. */
export interface ClassificationList {
  readonly id: "functional" | "economic";
  readonly name: string;
  /** Budget years of the documents. */
  readonly years: { readonly from: number; readonly to: number };
  readonly source: string;
  /** Ascending. */
  readonly codes: readonly ClassificationCode[];
}
