import { ties, type Tie, type TieEnd } from "../catalogue/ties";
import type { CellContent, CellHelp } from "../edits";
import { qualifiedA1, type CellRef, type Rect } from "../grid";
import { columnOf, columnOfType, type PlacedSection } from "./amount-columns";
import { rowOfLine, type AmountPlace } from "./amount-place";
import type { BodyWriter } from "./body-writer";
import { fixedArea } from "./formulas";

/** The amount tables of the same insertion, by spec id. */
export type Places = ReadonlyMap<string, AmountPlace>;

/**
 * Puts the figures that other tables of the insertion have into the cells still to be filled in. A figure that is only a
 * part of the cell's stays a cell to fill in, with a prompt that says where it is from.
 */
export function writeTies({ place, draft, inputs }: BodyWriter, places: Places): readonly CellHelp[] {
  return ties.flatMap((tie): readonly CellHelp[] => {
    const source = places.get(tie.from.table);
    if (tie.cell.table !== place.spec.id || source === undefined) return [];
    const at = cellOf(place, tie.cell);
    if (!inputs.has(at.row, at.column)) return [];
    draft.put(at.row, at.column, formulaOf(source, tie.from));
    if (tie.relation === "at-least") return [suggestion(tie, source, at)];
    inputs.delete(at.row, at.column);
    return [];
  });
}

function formulaOf(place: AmountPlace, end: TieEnd): CellContent {
  if (!("code" in end.row)) return { formula: `=${qualifiedA1(place.sheet, cellOf(place, end))}`, value: 0 };
  const section = sectionOf(place, end);
  // From the heading to the row below the table, so that rows inserted at both ends count.
  const block = (column: number): string => fixedArea(place.sheet, blockOf(place, column));
  const codes = `(TRIM(${block(columnOfType(section, "code"))})="${end.row.code}")*1`;
  return { formula: `=SUMPRODUCT(${codes},${block(columnOf(section, end.column))})`, value: 0 };
}

function blockOf({ heading, bottom }: AmountPlace, column: number): Rect {
  return { top: heading, left: column, bottom: bottom + 1, right: column };
}

function cellOf(place: AmountPlace, end: TieEnd): CellRef {
  const section = sectionOf(place, end);
  return { row: "line" in end.row ? rowOfLine(place, section, end.row.line) : place.top, column: columnOf(section, end.column) };
}

function sectionOf({ spec, sections }: AmountPlace, end: TieEnd): PlacedSection {
  const found = sections.find(({ section }) => section.key === end.section);
  if (found === undefined) throw new Error(`${spec.id} has no section ${end.section}`);
  return found;
}

function suggestion({ from }: Tie, source: AmountPlace, at: CellRef): CellHelp {
  const code = "code" in from.row ? from.row.code : "";
  return {
    areas: [{ top: at.row, left: at.column, bottom: at.row, right: at.column }],
    prompt: { title: "取数来源", message: `取自“${source.sheet}”${code} 科目的合计，只含基本支出。项目支出中另有安排的，请加上后填写。` },
  };
}
