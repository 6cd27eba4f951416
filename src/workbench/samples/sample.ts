/** A workbook transcribed from a published document: what stands where, and how it was printed. */
export interface Sample {
  readonly title: string;
  /** The public document that every figure comes from. */
  readonly source: string;
  readonly sheets: readonly SampleSheet[];
}

export interface SampleSheet {
  readonly name: string;
  readonly orientation: "portrait" | "landscape";
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** From A1 on; null is a blank cell, missing ends of rows too. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** A1 addresses; only a merged area's first cell holds a value. */
  readonly merges: readonly string[];
  readonly blocks: readonly SampleBlock[];
  /** Number formats; later ones win. */
  readonly formats: readonly { readonly area: string; readonly format: string }[];
}

/** One printed table, in A1 addresses. */
export interface SampleBlock {
  readonly title: string;
  /** Line with department, year and unit. */
  readonly info?: string;
  /** Head block of a target table. */
  readonly text?: string;
  readonly header: string;
  readonly body: string;
}
