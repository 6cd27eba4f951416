import type { Univer } from "@univerjs/core";
import type { AreaDocument, NameDocument, WorkbookDocument } from "../../xlsx/document/model";
import { isWholeColumns, isWholeRows } from "./a1";
import { sizeOf, type Shift } from "./area";
import { Book } from "./book";
import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { toChange, type Change } from "./changes";
import { EMPTY_WORKBOOK, toSide, toUniver } from "./documentIn";
import { StyleTable, toSheetDocument } from "./documentOut";
import { Lines } from "./lines";
import { Names } from "./names";
import { Picture } from "./picture";
import { Sheets } from "./sheets";
import { shiftSide, type BookSide, type SheetSide } from "./side";
import { Structure } from "./structure";
import { createHeadlessUniver } from "./univer";

/** How an engine comes to its Univer. */
export interface EngineOptions {
  /** One that exists already, with its grid; a headless one is made when absent. */
  readonly univer?: Univer;
}

/** Makes an engine that holds one empty workbook. */
export function createEngine(options: EngineOptions = {}): Engine {
  return new Engine(options.univer ?? createHeadlessUniver(), options.univer !== undefined);
}

/**
 * A workbook that calculates: Univer, and beside it what Univer does not hold. The same in Node and in the browser.
 * Whoever reads values of formulas calls {@link Engine.settle} first.
 */
export class Engine {
  readonly cells: Cells;
  readonly lines: Lines;
  readonly names: Names;
  readonly sheets: Sheets;
  /** Settings, properties, custom XML … of the workbook. */
  side: BookSide = emptyBookSide();
  readonly #book: Book;
  readonly #structure: Structure;
  readonly #calculation: Calculation;
  readonly #picture: Picture | undefined;
  readonly #listeners = new Set<(change: Change) => void>();
  #lastId = 0;
  #still = false;

  /** `hasGrid`: whether anybody looks at Univer, so that it is worth while to show him what is kept beside. */
  constructor(univer: Univer, hasGrid: boolean) {
    this.#book = new Book(univer);
    this.cells = new Cells(this.#book);
    this.lines = new Lines(this.#book);
    this.names = new Names(this.#book);
    this.sheets = new Sheets(this.#book);
    this.#structure = new Structure(this.#book);
    this.#picture = hasGrid ? new Picture(this.#book, (sheetId) => this.sheets.knownSide(sheetId)) : undefined;
    this.load(EMPTY_WORKBOOK);
    this.#calculation = new Calculation(this.#book);
    this.#book.onExecuted((command, options) => {
      const change = toChange(command, options);
      if (change !== null) this.#announce(change);
    });
  }

  /** Opens a document in place of the one that is open. */
  load(document: WorkbookDocument): void {
    this.sheets.reset();
    const ids = document.sheets.map(() => this.sheets.newId());
    this.#book.open(toUniver(document, ids));
    document.sheets.forEach((sheet, index) => this.sheets.setSide(ids[index] as string, toSide(sheet, () => this.newId())));
    for (const { sheet, ...name } of document.names) {
      const sheetId = sheet === undefined ? undefined : this.sheets.find(sheet);
      this.names.add({ ...name, comment: name.comment ?? "", ...(sheetId === undefined ? {} : { sheetId }) });
    }
    this.side = {
      settings: document.settings,
      properties: document.properties,
      protection: document.protection,
      customXmlParts: document.customXmlParts.map((xml) => ({ id: `{${this.newId()}}`, xml })),
      lost: document.lost,
    };
    const active = ids[document.activeSheet];
    if (active !== undefined) this.sheets.activate(active);
    for (const id of ids) this.#picture?.mark(id);
  }

  /** The workbook as it is now, with the results of its formulas. */
  async toDocument(): Promise<WorkbookDocument> {
    await this.settle();
    const styles = new StyleTable();
    const ids = this.sheets.ids();
    const sheets = ids.map((id) => toSheetDocument(this.sheets, this.cells, id, styles));
    const { customXmlParts, settings, properties, protection, lost } = this.side;
    return {
      sheets,
      activeSheet: ids.indexOf(this.sheets.active()),
      styles: styles.styles,
      names: this.names.all().map(({ id: _, sheetId, comment, ...name }): NameDocument => ({
        ...name,
        ...(sheetId === undefined ? {} : { sheet: this.sheets.name(sheetId) }),
        ...(comment === "" ? {} : { comment }),
      })),
      customXmlParts: customXmlParts.map((part) => part.xml),
      settings,
      properties,
      ...(protection === undefined ? {} : { protection }),
      lost,
    };
  }

  /** Resolves when everything that was written is in the sheets and every formula has its result. */
  settle(): Promise<void> {
    return this.#calculation.settle();
  }

  /** Hands what was written to the sheets, without waiting for formulas. */
  flush(): void {
    this.#book.flush();
  }

  /** Stops calculating, or takes it up again; see {@link Calculation.hold}. */
  holdCalculation(held: boolean): void {
    this.#calculation.hold(held);
  }

  /** Calculates what is out of date, even while calculation is held. */
  calculate(): Promise<void> {
    return this.#calculation.calculate();
  }

  /** Calculates every formula anew. */
  recalculate(): Promise<void> {
    return this.#calculation.recalculate();
  }

  /** Replaces what Univer does not hold of a sheet, and shows the grid what of it can be seen. */
  setSheetSide(sheetId: string, side: SheetSide): void {
    this.sheets.setSide(sheetId, side);
    this.#picture?.mark(sheetId);
  }

  /** Merged areas that share at least a cell with `area`. */
  merges(sheetId: string, area: AreaDocument): AreaDocument[] {
    return this.#structure.merges(sheetId, area);
  }

  /** Merges the area: only the upper left cell keeps its content. */
  merge(sheetId: string, area: AreaDocument): void {
    const anchor = { ...area, bottom: area.top, right: area.left };
    this.cells.forEachUsed(sheetId, area, (row, column) => {
      if (row === anchor.top && column === anchor.left) return;
      this.cells.write(sheetId, row, column, { kind: "input", input: "" });
    });
    this.#structure.merge(sheetId, area);
  }

  /** Dissolves all merged areas that share a cell with `area`. */
  unmerge(sheetId: string, area: AreaDocument): void {
    this.#structure.unmerge(sheetId, area);
  }

  /** Puts empty cells in place of the area; what was there and beyond moves down or right. */
  async insert(sheetId: string, area: AreaDocument, direction: "Down" | "Right"): Promise<void> {
    await this.#keepingView(() => this.#structure.insert(sheetId, area, direction));
    const { rows, columns } = sizeOf(area);
    if (isWholeRows(area) || isWholeColumns(area)) return;
    this.#announce({ kind: "shifted", sheetId, shift: partial(area, direction === "Down" ? rows : columns, direction === "Down") });
  }

  /** Takes the area out; what lies beyond moves up or left. */
  async remove(sheetId: string, area: AreaDocument, direction: "Up" | "Left"): Promise<void> {
    await this.#keepingView(() => this.#structure.remove(sheetId, area, direction));
    const { rows, columns } = sizeOf(area);
    if (isWholeRows(area) || isWholeColumns(area)) return;
    this.#announce({ kind: "shifted", sheetId, shift: partial(area, direction === "Up" ? -rows : -columns, direction === "Up") });
  }

  /** Calls back after every change, by whomever; gives the function that ends it. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A short text that was not given before by this engine. */
  newId(): string {
    this.#lastId += 1;
    return `${this.#lastId.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
  }

  /** Ends the engine and its Univer. */
  dispose(): void {
    this.#listeners.clear();
    this.#picture?.dispose();
    this.#book.univer.dispose();
  }

  /** Univer's commands select what they moved and bring its sheet to the front; Excel's leave the view alone. */
  async #keepingView(act: () => Promise<void>): Promise<void> {
    const active = this.sheets.active();
    const selection = this.sheets.selection();
    this.#still = true;
    try {
      await act();
      this.sheets.select(active, selection);
    } finally {
      this.#still = false;
    }
  }

  #announce(change: Change): void {
    if (this.#still && (change.kind === "selected" || change.kind === "sheet-activated")) return;
    if (change.kind === "shifted") {
      this.setSheetSide(change.sheetId, shiftSide(this.sheets.side(change.sheetId), change.shift));
    }
    if (change.kind === "sheet-added") this.#picture?.mark(change.sheetId);
    if (change.kind === "sheet-deleted") this.sheets.setSide(change.sheetId, undefined);
    for (const listener of this.#listeners) listener(change);
  }
}

function partial(area: AreaDocument, count: number, vertical: boolean): Shift {
  return vertical
    ? { axis: "rows", at: area.top, count, across: [area.left, area.right] }
    : { axis: "columns", at: area.left, count, across: [area.top, area.bottom] };
}

function emptyBookSide(): BookSide {
  return { settings: {}, properties: {}, protection: undefined, customXmlParts: [], lost: [] };
}
