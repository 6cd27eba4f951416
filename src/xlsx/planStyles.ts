import type { CellStyle, SheetPlan } from "../domain/edits";
import type { Rect } from "../domain/grid";
import type { BorderDocument, StyleDocument } from "./document/model";

/** The looks of a workbook's cells: each once, cells refer to them by index. */
export interface StyleTable {
  readonly styles: readonly StyleDocument[];
  indexOf(style: StyleDocument): number;
}

/** An empty table. */
export function styleTable(): StyleTable {
  const styles: StyleDocument[] = [];
  const known = new Map<string, number>();
  return {
    styles,
    indexOf(style) {
      const key = JSON.stringify(style);
      const at = known.get(key) ?? styles.push(style) - 1;
      known.set(key, at);
      return at;
    },
  };
}

/** Index of the look of each cell that a plan gives one, `[row][column]`: its styles in their order, and whether it may be typed into. */
export function planStyles({ styles, inputs }: SheetPlan, table: StyleTable): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const looks = new Map<number, Map<number, Look>>();
  for (const { area, style } of styles) addLook(looks, area, style);
  for (const area of inputs) addLook(looks, area, { input: true });
  return new Map([...looks].map(([row, cells]) =>
    [row, new Map([...cells].map(([column, look]) => [column, table.indexOf(toStyle(look))]))]));
}

interface Look extends CellStyle {
  readonly input?: boolean;
}

function addLook(looks: Map<number, Map<number, Look>>, area: Rect, look: Look): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = looks.get(row) ?? new Map<number, Look>();
    looks.set(row, cells);
    for (let column = area.left; column <= area.right; column += 1) cells.set(column, { ...cells.get(column), ...look });
  }
}

/** As Excel draws a line that only its style was said of. */
const LINE: BorderDocument = { style: "Continuous", weight: "Thin", color: "#000000" };

function toStyle({ fontName, fontSize, bold, horizontal, vertical, wrap, indent, grid, numberFormat, input }: Look): StyleDocument {
  const font = {
    ...(fontName !== undefined && { name: fontName }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(bold && { bold }),
  };
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(grid && { borders: { top: LINE, bottom: LINE, left: LINE, right: LINE } }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wrap && { wrapText: wrap }),
    ...(indent !== undefined && indent > 0 && { indent }),
    ...(input && { locked: false }),
  };
}
