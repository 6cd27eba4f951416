import { BooleanNumber, mergeWorksheetSnapshotWithDefault, Tools, type Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { AreaDocument, SheetDocument } from "../../xlsx/document/model";
import { fromRange, toRange } from "./area";
import type { Book } from "./book";
import { emptyWorksheet } from "./documentIn";
import { emptySide, type SheetSide } from "./side";

/** The sheets of the workbook: which there are, their order, names and looks. */
export class Sheets {
  readonly #book: Book;
  readonly #sides = new Map<string, SheetSide>();
  #lastId = 0;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Ids in the order of the tabs. */
  ids(): string[] {
    return this.#book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  /** Id of the sheet with this name, whatever its case, or with this id; undefined when there is none. */
  find(nameOrId: string): string | undefined {
    if (this.#book.workbook.getSheetBySheetId(nameOrId)) return nameOrId;
    const wanted = nameOrId.toLowerCase();
    return this.ids().find((id) => this.name(id).toLowerCase() === wanted);
  }

  name(sheetId: string): string {
    return this.#book.peek(sheetId).getName();
  }

  /** What Univer does not hold of the sheet. */
  side(sheetId: string): SheetSide {
    let side = this.#sides.get(sheetId);
    if (side === undefined) this.#sides.set(sheetId, (side = emptySide()));
    return side;
  }

  /** The side of a sheet if there is the sheet. */
  knownSide(sheetId: string): SheetSide | undefined {
    return this.#book.workbook.getSheetBySheetId(sheetId) ? this.side(sheetId) : undefined;
  }

  /** Replaces the side of a sheet, or forgets it. */
  setSide(sheetId: string, side: SheetSide | undefined): void {
    if (side === undefined) this.#sides.delete(sheetId);
    else this.#sides.set(sheetId, side);
  }

  /** Forgets all sides; a new workbook is about to be opened. */
  reset(): void {
    this.#sides.clear();
    this.#lastId = 0;
  }

  /** An id like those of Excel, not given before in this workbook. */
  newId(): string {
    this.#lastId += 1;
    return `{00000000-0001-0000-${this.#lastId.toString(16).padStart(4, "0")}-000000000000}`;
  }

  /** Adds an empty sheet and gives its id. */
  add(name: string, index: number): string {
    const id = this.newId();
    this.#book.mutate(InsertSheetMutation, { index, sheet: mergeWorksheetSnapshotWithDefault(emptyWorksheet(id, name)) }, STAY);
    return id;
  }

  /** Copies cells, sizes and everything kept beside; names scoped to the sheet are not copied here. */
  copy(sheetId: string, name: string, index: number): string {
    const id = this.newId();
    const config = Tools.deepClone(this.#book.sheet(sheetId).getConfig());
    this.#book.mutate(InsertSheetMutation, { index, sheet: { ...config, id, name } }, STAY);
    this.#sides.set(id, Tools.deepClone(this.side(sheetId)));
    return id;
  }

  /** Deletes a sheet; formulas that refer to it say #REF! from now on. */
  async remove(sheetId: string): Promise<void> {
    await this.#book.command(RemoveSheetCommand, { subUnitId: sheetId });
    this.#sides.delete(sheetId);
  }

  /** Renames a sheet; formulas follow. */
  async rename(sheetId: string, name: string): Promise<void> {
    await this.#book.command(SetWorksheetNameCommand, { subUnitId: sheetId, name });
  }

  move(sheetId: string, index: number): void {
    this.#book.mutate(SetWorksheetOrderMutation, { subUnitId: sheetId, fromOrder: this.ids().indexOf(sheetId), toOrder: index });
  }

  visibility(sheetId: string): SheetDocument["visibility"] {
    if (this.#book.peek(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.side(sheetId).veryHidden ? "VeryHidden" : "Hidden";
  }

  setVisibility(sheetId: string, visibility: SheetDocument["visibility"]): void {
    this.side(sheetId).veryHidden = visibility === "VeryHidden";
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.#book.mutate(SetWorksheetHideMutation, { subUnitId: sheetId, hidden }, STAY);
  }

  /** `#RRGGBB`, or empty when the tab has no colour. */
  tabColor(sheetId: string): string {
    return this.#book.peek(sheetId).getTabColor() ?? "";
  }

  setTabColor(sheetId: string, color: string): void {
    this.#book.mutate(SetTabColorMutation, { subUnitId: sheetId, color });
  }

  showsGridlines(sheetId: string): boolean {
    return this.#book.peek(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  showGridlines(sheetId: string, on: boolean): void {
    this.#book.mutate(ToggleGridlinesMutation, { subUnitId: sheetId, showGridlines: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  /** How many rows and columns stay in view. */
  frozen(sheetId: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.#book.peek(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.#book.mutate(SetFrozenMutation, {
      subUnitId: sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  active(): string {
    return this.#book.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (this.active() !== sheetId) this.#book.show(SetWorksheetActiveOperation, { subUnitId: sheetId });
  }

  /** The selected areas of the active sheet; A1 when nothing was selected yet. */
  selection(): AreaDocument[] {
    const service = this.#book.injector.get(SheetsSelectionsService);
    const selections = service.getWorkbookSelections(this.#book.unitId).getSelectionsOfWorksheet(this.active());
    const areas = selections.map((selection) => fromRange(selection.range));
    return areas.length > 0 ? areas : [{ top: 0, left: 0, bottom: 0, right: 0 }];
  }

  /** Selects areas of a sheet and brings it to the front. */
  select(sheetId: string, areas: readonly AreaDocument[]): void {
    this.activate(sheetId);
    const primary = areas[0];
    if (primary === undefined) return;
    this.#book.show(SetSelectionsOperation, {
      subUnitId: sheetId,
      reveal: true,
      selections: areas.map((area, index) => ({
        range: toRange(area),
        primary: index > 0 ? null : { ...CELL, ...toRange({ ...area, bottom: area.top, right: area.left }), actualRow: area.top, actualColumn: area.left },
        style: null,
      })),
    });
  }

  /** For the converter of documents, which needs more than the questions above. */
  worksheet(sheetId: string): Worksheet {
    return this.#book.sheet(sheetId);
  }
}

/** Univer brings a sheet to the front that is added or shown, unless another user did it; Excel leaves the view alone. */
const STAY = { fromCollab: true } as const;

const CELL = { isMerged: false, isMergedMainCell: false } as const;
