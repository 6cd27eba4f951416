import { fromA1, MAX_COLUMNS, MAX_ROWS, type CellRef, type Rect } from "../grid";
import type { Correction } from "../recognition";
import type { MandatoryTargets } from "../spec";
import type { WaivedCell, Waiver } from "../validation";
import { NO_MEMORY, type KeptFinding, type KeptReport, type WorkbookMemory } from "./memory";
import { fieldsOf, indexBelow, knownOf, listOf, oneOf, orNull, partsOf, recordOf, textLike, textUpTo, type Reader } from "./shapes";

/** A memory from JSON of unknown origin: what is not in its shape is left out, and so is what nobody asked for. */
export function readMemory(json: unknown): WorkbookMemory {
  return { ...NO_MEMORY, ...waivers(json), ...corrections(json), ...mandatoryTargets(json), ...lastReport(json) };
}

/** What a cell can hold, and so all that we take from cells. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 255;

const sheet = textUpTo(LONGEST_NAME);
const text = textUpTo(LONGEST_TEXT);
const id = textLike(/^[a-z][a-z0-9-]{0,99}$/u);
const date = textLike(/^\d{4}-\d{2}-\d{2}$/u);
const [row, column] = [indexBelow(MAX_ROWS), indexBelow(MAX_COLUMNS)];

const cell: Reader<string> = (value) => {
  const at = typeof value === "string" ? fromA1(value) : undefined;
  return at !== undefined && at.row < MAX_ROWS && at.column < MAX_COLUMNS ? (value as string) : undefined;
};
const at = fieldsOf<CellRef>({ row, column });
const corners = fieldsOf<Rect>({ top: row, left: column, bottom: row, right: column });
const area: Reader<Rect> = (value) => {
  const rect = corners(value);
  return rect !== undefined && rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
};

/** A waiver that lost one of its cells would hold too long: all of them, or none of it. */
const waivedCells = listOf(fieldsOf<WaivedCell>({ sheet, cell, content: text }));
const waiver = fieldsOf<Waiver>({ ruleId: id, messageId: id, sheet, cell, reason: text, date, cells: waivedCells });
const waivers = fieldsOf<Pick<WorkbookMemory, "waivers">>({ waivers: partsOf(waiver) });

const headings = listOf(fieldsOf<Correction["headings"][number]>({ at, text }));
const correction = fieldsOf<Correction>({ sheet, area, specId: orNull(id), columns: recordOf(column), headings });
const corrections = fieldsOf<Pick<WorkbookMemory, "corrections">>({ corrections: partsOf(correction) });

/** A set that lost a level would ask for less than was chosen: a profile's sets are read whole or not at all. */
const targetSets = listOf(fieldsOf<MandatoryTargets>({ first: id, second: listOf(id), need: oneOf("all", "any") }));
const mandatoryTargets = fieldsOf<Pick<WorkbookMemory, "mandatoryTargets">>({ mandatoryTargets: knownOf(targetSets) });

/** Lists of cells and figures of grouped findings are longer than a cell's text. */
const data = recordOf(textUpTo(Number.POSITIVE_INFINITY));
const keptFinding = fieldsOf<KeptFinding>({ ruleId: id, messageId: id, severity: oneOf("error", "warning", "info"), sheet, cell, data });
const keptReport = fieldsOf<KeptReport>({ date, findings: partsOf(keptFinding) });
const lastReport = fieldsOf<Pick<WorkbookMemory, "lastReport">>({ lastReport: orNull(keptReport) });
