import type { ClassificationCode } from "./classification";

/** Code, name and the keys of `CODE_SOURCES`, separated by blanks, of the documents that print both. */
export type CodeRow = readonly [code: string, name: string, seenIn: string];

/** The row as a code; it is confirmed when at least one document prints it. */
export function codeOf([code, name, sources]: CodeRow): ClassificationCode {
  const seenIn = sources.split(" ").filter((key) => key !== "");
  return { code, name, seenIn, confirmed: seenIn.length > 0 };
}
