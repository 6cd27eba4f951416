import type { Engine } from "../engine";
import { formatArea } from "../engine/a1";
import { isError, type CellValue } from "../engine/cells";
import type { Change } from "../engine/changes";
import type { AreaDocument } from "../../xlsx/document/model";

/** An event as the client takes it: category, type, target, text. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  /** Id of a worksheet, or `Workbook` for a handler of the collection. */
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** Numbers that the client knows the events by. */
export const EVENT_TYPE = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16, formatChanged: 18, nameChanged: 25, moved: 27,
} as const;

/** How the client asks for an event: `_Register` and the name on the wire; `member` as in Microsoft's typings. */
export const REGISTRATIONS: readonly { readonly wire: string; readonly member: string; readonly type: number }[] = [
  { wire: "DataChangedEvent", member: "onChanged", type: EVENT_TYPE.changed },
  { wire: "ActivatedEvent", member: "onActivated", type: EVENT_TYPE.activated },
  { wire: "DeactivatedEvent", member: "onDeactivated", type: EVENT_TYPE.deactivated },
  { wire: "AddedEvent", member: "onAdded", type: EVENT_TYPE.added },
  { wire: "SelectionChangedEvent", member: "onSelectionChanged", type: EVENT_TYPE.selectionChanged },
  { wire: "DeletedEvent", member: "onDeleted", type: EVENT_TYPE.deleted },
  { wire: "CalculatedEvent", member: "onCalculated", type: EVENT_TYPE.calculated },
  { wire: "FormatChangedEvent", member: "onFormatChanged", type: EVENT_TYPE.formatChanged },
  { wire: "EventNameChanged", member: "onNameChanged", type: EVENT_TYPE.nameChanged },
  { wire: "EventMoved", member: "onMoved", type: EVENT_TYPE.moved },
];

/** Target id of handlers that were added to the collection of worksheets. */
export const WORKBOOK_TARGET = "Workbook";

type Listener = (entries: readonly EventEntry[]) => void;

/** Turns changes of the workbook into Excel's events, for those targets that asked for them. */
export class Events {
  /** `runtime.enableEvents`. */
  enabled = true;
  /** Whether the change comes from a request of the add-in; the user's come from the grid. */
  byAddin = false;
  readonly #engine: Engine;
  readonly #registered = new Map<string, number>();
  readonly #listeners = new Set<Listener>();
  #selectionListener: (() => void) | undefined;
  #queue: EventEntry[] = [];
  #lastSelection = "";
  #active: string;
  #lastReference = 0;
  readonly #references = new Map<string, { readonly sheetId: string; readonly area: AreaDocument }>();
  /** By id of the sheet; a change of name tells the one before, which Univer no longer knows. */
  #names = new Map<string, string>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#active = engine.sheets.active();
    this.#noteNames();
    engine.onChange((change) => this.#follow(change));
  }

  /** Where entries go; gives the function that ends it. */
  onEntries(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** `workbook.onSelectionChanged` comes by the older channel of Office, without details. */
  onDocumentSelection(listener: (() => void) | undefined): void {
    this.#selectionListener = listener;
  }

  /** A target asks for an event. Counts, because two handlers may ask. */
  register(type: number, targetId: string): void {
    // What was written before is not news to the new handler.
    this.#engine.flush();
    const key = `${type} ${targetId}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  /** The reverse of {@link register}. */
  unregister(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.#registered.set(key, Math.max(0, (this.#registered.get(key) ?? 0) - 1));
  }

  /** The range of a change, by the reference its message carried. */
  rangeOf(referenceId: string): { readonly sheetId: string; readonly area: AreaDocument } | undefined {
    return this.#references.get(referenceId);
  }

  /** Starts anew for another workbook. */
  reset(): void {
    this.#registered.clear();
    this.#references.clear();
    this.#queue = [];
    this.#active = this.#engine.sheets.active();
    this.#noteNames();
    this.#lastSelection = "";
  }

  /** Hands over what has gathered. A batch does it at its end, so that handlers see all of it done. */
  deliver(): void {
    const entries = this.#queue;
    this.#queue = [];
    if (entries.length === 0) return;
    for (const listener of this.#listeners) listener(entries);
  }

  #follow(change: Change): void {
    const raise = RAISERS[change.kind] as ((change: Change, events: Events) => void) | undefined;
    if (this.enabled) raise?.(change, this);
    if (change.kind === "sheet-activated") this.#active = change.sheetId;
    if (change.kind === "selected") this.#noteSelection(change.sheetId, change.areas);
    if (change.kind === "sheet-added" || change.kind === "sheet-renamed") this.#noteNames();
    if (!this.byAddin) queueMicrotask(() => this.deliver());
  }

  /** Univer tells of one selection twice. */
  isNewSelection(sheetId: string, areas: readonly AreaDocument[]): boolean {
    return this.#lastSelection !== selectionKey(sheetId, areas);
  }

  nameBefore(sheetId: string): string {
    return this.#names.get(sheetId) ?? "";
  }

  get activeBefore(): string {
    return this.#active;
  }

  get engine(): Engine {
    return this.#engine;
  }

  /** Adds an entry for the sheet and one for the collection, as far as anybody asked. */
  raise(type: number, sheetId: string, message: object): void {
    for (const targetId of [sheetId, WORKBOOK_TARGET]) {
      if ((this.#registered.get(`${type} ${targetId}`) ?? 0) === 0) continue;
      this.#queue.push({ messageCategory: 65536, messageType: type, targetId, message: JSON.stringify(message) });
    }
  }

  /** Keeps where a change was, for `event.getRange`. */
  remember(sheetId: string, area: AreaDocument): string {
    this.#lastReference += 1;
    const id = `event${this.#lastReference}`;
    this.#references.set(id, { sheetId, area });
    return id;
  }

  #noteNames(): void {
    const { sheets } = this.#engine;
    this.#names = new Map(sheets.ids().map((id) => [id, sheets.name(id)]));
  }

  #noteSelection(sheetId: string, areas: readonly AreaDocument[]): void {
    if (!this.isNewSelection(sheetId, areas)) return;
    this.#lastSelection = selectionKey(sheetId, areas);
    this.#selectionListener?.();
  }
}

function selectionKey(sheetId: string, areas: readonly AreaDocument[]): string {
  return `${sheetId} ${areas.map(formatArea).join(",")}`;
}

const RAISERS: { readonly [K in Change["kind"]]?: (change: Extract<Change, { kind: K }>, events: Events) => void } = {
  contents: (change, events) => raiseEdited(change, events),
  styles: (change, events) => raiseEdited(change, events),
  shifted: ({ sheetId, shift }, events) => {
    const [first, last] = [shift.at, shift.at + Math.abs(shift.count) - 1];
    const [near, far] = shift.across ?? [];
    const area = shift.axis === "rows"
      ? { top: first, bottom: last, left: near ?? 0, right: far ?? 16_383 }
      : { left: first, right: last, top: near ?? 0, bottom: far ?? 1_048_575 };
    raiseChanged(events, sheetId, area, changeTypeOf(shift), directionOf(shift));
  },
  "sheet-added": ({ sheetId }, events) => events.raise(EVENT_TYPE.added, sheetId, { source: "Local", worksheetId: sheetId }),
  "sheet-deleted": ({ sheetId }, events) => events.raise(EVENT_TYPE.deleted, sheetId, { source: "Local", worksheetId: sheetId }),
  calculated: ({ sheetId }, events) => events.raise(EVENT_TYPE.calculated, sheetId, { worksheetId: sheetId, address: "" }),
  "sheet-renamed": ({ sheetId, name }, events) => {
    events.raise(EVENT_TYPE.nameChanged, sheetId, { nameAfter: name, nameBefore: events.nameBefore(sheetId), source: "Local", worksheetId: sheetId });
  },
  "sheet-moved": ({ sheetId, from, to }, events) => {
    events.raise(EVENT_TYPE.moved, sheetId, { positionAfter: to, positionBefore: from, source: "Local", worksheetId: sheetId });
  },
  "sheet-activated": ({ sheetId }, events) => {
    if (sheetId === events.activeBefore) return;
    events.raise(EVENT_TYPE.deactivated, events.activeBefore, { worksheetId: events.activeBefore });
    events.raise(EVENT_TYPE.activated, sheetId, { worksheetId: sheetId });
  },
  selected: ({ sheetId, areas }, events) => {
    if (!events.isNewSelection(sheetId, areas)) return;
    const address = areas.map(formatArea).join(",");
    events.raise(EVENT_TYPE.selectionChanged, sheetId, { address, worksheetId: sheetId, isInsideTable: false });
  },
};

type Edited = { readonly kind: "contents" | "styles"; readonly sheetId: string; readonly area: AreaDocument };

function raiseEdited({ kind, sheetId, area }: Edited, events: Events): void {
  if (kind === "contents") raiseChanged(events, sheetId, area, "RangeEdited", "None");
  else events.raise(EVENT_TYPE.formatChanged, sheetId, { address: formatArea(area), worksheetId: sheetId, source: "Local" });
}

function changeTypeOf({ axis, count, across }: { axis: string; count: number; across?: unknown }): string {
  if (across !== undefined) return count > 0 ? "CellInserted" : "CellDeleted";
  return `${axis === "rows" ? "Row" : "Column"}${count > 0 ? "Inserted" : "Deleted"}`;
}

function directionOf({ axis, count }: { axis: string; count: number }): string {
  if (axis === "rows") return count > 0 ? "ShiftCellDown" : "ShiftCellUp";
  return count > 0 ? "ShiftCellRight" : "ShiftCellLeft";
}

function raiseChanged(events: Events, sheetId: string, area: AreaDocument, changeType: string, shiftDirection: string): void {
  events.raise(EVENT_TYPE.changed, sheetId, {
    changeType,
    source: "Local",
    worksheetId: sheetId,
    address: formatArea(area),
    referenceId: events.remember(sheetId, area),
    shiftDirection,
    triggerSource: events.byAddin ? "ThisLocalAddin" : "Unknown",
    ...(changeType === "RangeEdited" ? detailsOf(events.engine, sheetId, area) : {}),
  });
}

/** A change of one cell says what it holds now. What it held before Univer no longer knows. */
function detailsOf(engine: Engine, sheetId: string, area: AreaDocument): object {
  if (area.top !== area.bottom || area.left !== area.right) return {};
  const value = engine.cells.value(sheetId, area.top, area.left);
  return { valueAfter: value, valueTypeAfter: valueTypeOf(value) };
}

/** `Excel.RangeValueType` of a value. */
export function valueTypeOf(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return isError(value) ? "Error" : "String";
}
