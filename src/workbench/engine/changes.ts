import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { AreaDocument } from "../../xlsx/document/model";
import type { Shift } from "./area";

/** What happened to the workbook, whoever did it. Results of formulas are no contents: of them only the sheet is told. */
export type Change =
  | { readonly kind: "contents" | "styles"; readonly sheetId: string; readonly area: AreaDocument }
  | { readonly kind: "shifted"; readonly sheetId: string; readonly shift: Shift }
  | { readonly kind: "sheet-added" | "sheet-deleted" | "sheet-activated" | "calculated"; readonly sheetId: string }
  | { readonly kind: "sheet-renamed"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "sheet-moved"; readonly sheetId: string; readonly from: number; readonly to: number }
  | { readonly kind: "selected"; readonly sheetId: string; readonly areas: readonly AreaDocument[] };

/** What Univer's mutation means for somebody who thinks in Excel's terms; null when it means nothing to him. */
export function toChange(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): Change | null {
  return READERS[command.id]?.((command.params ?? {}) as Params, options) ?? null;
}

interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly fromOrder?: number;
  readonly toOrder?: number;
  readonly selections?: readonly { readonly range: IRange }[];
}

const STYLE_TRIGGERS: readonly string[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

const READERS: Readonly<Record<string, (params: Params, options: IExecutionOptions | undefined) => Change | null>> = {
  [SetRangeValuesMutation.id]: readCells,
  [InsertRowMutation.id]: ({ subUnitId, range }) => shifted(subUnitId, "rows", range.startRow, range.endRow - range.startRow + 1),
  [InsertColMutation.id]: ({ subUnitId, range }) => shifted(subUnitId, "columns", range.startColumn, range.endColumn - range.startColumn + 1),
  [RemoveRowMutation.id]: ({ subUnitId, range }) => shifted(subUnitId, "rows", range.startRow, range.startRow - range.endRow - 1),
  [RemoveColMutation.id]: ({ subUnitId, range }) => shifted(subUnitId, "columns", range.startColumn, range.startColumn - range.endColumn - 1),
  [InsertSheetMutation.id]: ({ sheet }) => (sheet ? { kind: "sheet-added", sheetId: sheet.id } : null),
  [RemoveSheetMutation.id]: ({ subUnitId }) => ({ kind: "sheet-deleted", sheetId: subUnitId }),
  [SetWorksheetNameMutation.id]: ({ subUnitId, name = "" }) => ({ kind: "sheet-renamed", sheetId: subUnitId, name }),
  [SetWorksheetOrderMutation.id]: ({ subUnitId, fromOrder = 0, toOrder = 0 }) => ({ kind: "sheet-moved", sheetId: subUnitId, from: fromOrder, to: toOrder }),
  [SetWorksheetActiveOperation.id]: ({ subUnitId }) => ({ kind: "sheet-activated", sheetId: subUnitId }),
  [SetSelectionsOperation.id]: ({ subUnitId, selections = [] }) => ({
    kind: "selected",
    sheetId: subUnitId,
    areas: selections.map(({ range }) => ({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn })),
  }),
};

function shifted(sheetId: string, axis: Shift["axis"], at: number, count: number): Change {
  return { kind: "shifted", sheetId, shift: { axis, at, count } };
}

function readCells({ subUnitId, cellValue, trigger }: Params, options: IExecutionOptions | undefined): Change | null {
  if (options?.["fromFormula"]) return { kind: "calculated", sheetId: subUnitId };
  const area = editedArea(cellValue ?? {});
  if (area === null) return null;
  return { kind: STYLE_TRIGGERS.includes(trigger ?? "") ? "styles" : "contents", sheetId: subUnitId, area };
}

function editedArea(cellValue: NonNullable<Params["cellValue"]>): AreaDocument | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (isMovedReference(cell)) continue;
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** When rows move or a sheet is renamed Univer rewrites formulas: `f` and `si` without a value. Nobody edited these cells. */
function isMovedReference(cell: object | null): boolean {
  return cell !== null && "f" in cell && "si" in cell && !("v" in cell);
}
