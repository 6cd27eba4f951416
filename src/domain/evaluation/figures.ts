import { amount, convertUnit, toText, type Amount } from "../amount";
import type { CellContent } from "../edits";
import { quoteSheetName, toA1, type CellRef } from "../grid";
import type { AmountUnit } from "../recognition/recognised";

/** What a project was given and what it spent, as a table of execution has it. */
export interface ProjectFigures {
  readonly sheet: string;
  /** null where the table states none. */
  readonly unit: AmountUnit | null;
  /** The cell that names the project, with its text: as long as it stands there, the figures are this project's. Null where none does. */
  readonly name: { readonly at: CellRef; readonly text: string } | null;
  /** The unit (单位) that the project belongs to; "" where the table names none. */
  readonly unitName: string;
  readonly initial: Figure | null;
  readonly budget: Figure | null;
  readonly executed: Figure | null;
}

/** An exact decimal text, in the unit of its table. */
export interface Figure {
  readonly at: CellRef;
  readonly value: string;
  /** The cell holds a text that reads as a number, which a formula would not read. */
  readonly isText: boolean;
}

/** Excel's own limit of a text in a formula. */
const LONGEST_LITERAL = 255;

/** What stands in the form for a figure: a formula that shows it, and nothing once its row is another project's. */
export function figureContent({ sheet, unit, name }: ProjectFigures, { at, value, isText }: Figure, into: AmountUnit): CellContent {
  const shown = Number(toText(inUnit(amount(value), unit, into)));
  if (isText || name === null || name.text.length > LONGEST_LITERAL) return shown;
  const cell = (place: CellRef): string => `${quoteSheetName(sheet)}!${toA1(place)}`;
  return { formula: `=IF(EXACT(${cell(name.at)},"${name.text.replaceAll('"', '""')}"),${converted(cell(at), unit, into)},"")`, value: shown };
}

/** The same money in another unit; as it is where the unit is not known. */
export function inUnit(value: Amount, from: AmountUnit | null, into: AmountUnit): Amount {
  return from === null ? value : convertUnit(value, from, into);
}

function converted(cell: string, from: AmountUnit | null, into: AmountUnit): string {
  const factor = inUnit(amount(1), from, into);
  if (factor.eq(1)) return cell;
  return factor.lt(1) ? `${cell}/${toText(amount(1).div(factor))}` : `${cell}*${toText(factor)}`;
}
