import type { BorderDocument, StyleDocument } from "../../xlsx/document/model";

const THIN: BorderDocument = { style: "Continuous", weight: "Thin", color: "#000000" };
const RULED = { top: THIN, bottom: THIN, left: THIN, right: THIN } as const;
const FONT = { name: "宋体", size: 10 } as const;

/** Beside the tables. */
export const PLAIN: StyleDocument = { font: FONT, vertical: "Center" };
/** The line with department, year and unit. */
export const INFO: StyleDocument = { font: FONT, vertical: "Center" };
/** A table's title. */
export const TITLE: StyleDocument = { font: { name: "宋体", size: 16, bold: true }, horizontal: "Center", vertical: "Center" };
/** Headings, 栏次, and figures in a head block. */
export const HEADER: StyleDocument = { font: { ...FONT, bold: true }, borders: RULED, horizontal: "Center", vertical: "Center", wrapText: true };
/** Texts of a table. */
export const LABEL: StyleDocument = { font: FONT, borders: RULED, horizontal: "Left", vertical: "Center", wrapText: true };
/** Figures of a table. */
export const BODY: StyleDocument = { font: FONT, borders: RULED, horizontal: "Right", vertical: "Center" };

/** Collects the styles of a workbook, each once. */
export interface StyleTable {
  indexOf(style: StyleDocument): number;
  all(): readonly StyleDocument[];
}

export function styleTable(): StyleTable {
  const indices = new Map<string, number>();
  const styles: StyleDocument[] = [];
  return {
    indexOf(style) {
      const key = JSON.stringify(style);
      const known = indices.get(key);
      if (known !== undefined) return known;
      indices.set(key, styles.length);
      styles.push(style);
      return styles.length - 1;
    },
    all: () => styles,
  };
}
