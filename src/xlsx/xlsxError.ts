/** Why the bytes given were not opened as an .xlsx workbook. */
export type XlsxError =
  /** `binary`: an .xlsb file, whose parts are not XML. `no-workbook`: some other zip (.docx, .ods, an archive). */
  | { readonly kind: "not-a-workbook"; readonly reason: "empty" | "not-a-zip" | "no-workbook" | "binary" }
  /** An OLE compound file (.xls, or an .xlsx with a password), or a zip with encrypted entries. */
  | { readonly kind: "old-or-encrypted"; readonly encrypted: boolean }
  /** It begins as a zip, but its end or one of its parts is missing. */
  | { readonly kind: "truncated" }
  | { readonly kind: "too-large"; readonly what: XlsxLimitName; readonly limit: number }
  /** A document type declaration: no spreadsheet program writes one, attacks on XML readers need one. */
  | { readonly kind: "forbidden-xml"; readonly part: string }
  | { readonly kind: "unreadable"; readonly cause: unknown };

/** What a file may hold before it is refused; sizes in bytes. */
export interface XlsxLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** All XML parts together, inflated. */
  readonly inflatedBytes: number;
  /** Inflated size over packed size of one part; parts that inflate to less than 8 MB are exempt. */
  readonly ratio: number;
  /** All cells below merged areas of one sheet: every one of them becomes an object in memory. */
  readonly mergedCells: number;
}

export type XlsxLimitName = keyof XlsxLimits;

/** Far above any budget workbook (the largest seen is 3 MB, 40 MB inflated), well below what a browser tab holds. */
export const DEFAULT_XLSX_LIMITS: XlsxLimits = {
  fileBytes: 64 * 2 ** 20,
  entries: 10_000,
  inflatedBytes: 256 * 2 ** 20,
  ratio: 250,
  mergedCells: 2_000_000,
};
