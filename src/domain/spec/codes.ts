/** A classification code with its name: from the catalogue's lists, or as a workbook of another year has it. */
export interface CodeInUse {
  /** 3, 5 or 7 digits (functional), 3 or 5 (economic). */
  readonly code: string;
  readonly name: string;
}

export interface CodesInUse {
  readonly functional: readonly CodeInUse[];
  readonly economic: readonly CodeInUse[];
}
