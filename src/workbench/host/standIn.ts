import type { WorkbookDocument } from "../../xlsx/document/model";
import { createEngine, type Engine } from "../engine";
import { EMPTY_WORKBOOK } from "../engine/documentIn";
import { createHost, DEFAULT_LEVEL, type EventEntry, type Fault, type Host, type Traffic } from "./index";
import { connect, type BareClient, type Session } from "./transports/session";

/** What a test or a benchmark holds in its hand beside Microsoft's client. Everything it gives is plain data. */
export interface StandIn {
  /** Opens a workbook, an empty one when none is given; faults, level, events and traffic start anew. */
  open(document?: WorkbookDocument): void;
  /** The workbook as it is now, calculated. */
  document(): Promise<WorkbookDocument>;
  /** Makes something go wrong from the next request on; null ends it. */
  fail(fault: Fault | null): void;
  /** The `ExcelApi` version beyond which members are refused. */
  level(version: string): void;
  /** One entry for every `Excel.run` since `open`. */
  traffic(): readonly Traffic[];
  /** What was delivered to the client's event handlers since `open`. */
  readonly events: readonly EventEntry[];
  /** What a user at the grid does. Rows and columns are 0-based. Resolves when formulas are calculated and handlers were called. */
  readonly user: {
    type(sheet: string, row: number, column: number, text: string): Promise<void>;
    select(sheet: string, top: number, left: number, bottom?: number, right?: number): Promise<void>;
    rename(sheet: string, name: string): Promise<void>;
    remove(sheet: string): Promise<void>;
    /** Moves a sheet to this place among the tabs, counted from 0. */
    move(sheet: string, index: number): Promise<void>;
  };
  /** Ranges that the client keeps and has not given back. */
  keptRanges(): number;
  /** Ends it all. */
  close(): void;
}

/** Puts an engine and a host behind a client that is loaded already. */
export function startStandIn(client: BareClient, parse?: (text: string) => unknown): StandIn {
  const engine = createEngine();
  const host = createHost(engine);
  const session = connect(client, host, parse);
  const events: EventEntry[] = [];
  host.onEvents((entries) => events.push(...entries));
  return {
    open: (document = EMPTY_WORKBOOK) => {
      engine.load(document);
      reset(host, session);
      events.length = 0;
    },
    document: () => engine.toDocument(),
    fail: (fault) => host.fail(fault),
    level: (version) => {
      host.level = version;
    },
    traffic: () => session.runs.map((run) => ({ ...run })),
    events,
    user: userOf(engine),
    keptRanges: () => host.ranges.keptCount,
    close: () => {
      session.close();
      engine.dispose();
    },
  };
}

function reset(host: Host, session: Session): void {
  host.fail(null);
  host.level = DEFAULT_LEVEL;
  host.calculationMode = "Automatic";
  host.events.reset();
  session.forgetTraffic();
}

function userOf(engine: Engine): StandIn["user"] {
  const idOf = (sheet: string): string => {
    const id = engine.sheets.find(sheet);
    if (id === undefined) throw new Error(`there is no sheet ${sheet}`);
    return id;
  };
  const done = async (): Promise<void> => {
    await engine.settle();
    await delivered();
  };
  return {
    type: (sheet, row, column, text) => {
      engine.cells.write(idOf(sheet), row, column, { kind: "input", input: text });
      return done();
    },
    select: (sheet, top, left, bottom = top, right = left) => {
      engine.sheets.select(idOf(sheet), [{ top, left, bottom, right }]);
      return done();
    },
    rename: async (sheet, name) => {
      await engine.sheets.rename(idOf(sheet), name);
      await done();
    },
    remove: async (sheet) => {
      await engine.sheets.remove(idOf(sheet));
      await done();
    },
    move: (sheet, index) => {
      engine.sheets.move(idOf(sheet), index);
      return done();
    },
  };
}

/** Events of the user go out in a microtask, and the client calls handlers in further ones. */
function delivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
