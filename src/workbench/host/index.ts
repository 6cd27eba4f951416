import type { Engine } from "../engine";
import { Events, type EventEntry } from "./events";
import type { Fault } from "./faults";
import { workbook } from "./objects/workbook";
import { worksheet } from "./objects/worksheet";
import { range } from "./objects/range";
import { rangeAreas } from "./objects/rangeAreas";
import { serviceOf, type Shell } from "./objects/services";
import { runBatch } from "./protocol/batch";
import { HostError, type ErrorCode } from "./protocol/errors";
import { ACTION, type BatchRequest, type BatchResponse } from "./protocol/messages";
import { wrap, type ClassTable, type HostObject } from "./protocol/table";
import { Ranges } from "./ranges";
import type { HostState, LinkedTargets } from "./state";
import { byteLength, type Traffic } from "./traffic";

export type { EventEntry } from "./events";
export type { Fault } from "./faults";
export type { Traffic } from "./traffic";

/** How the host presents itself. */
export interface HostOptions {
  /** `ExcelApi` version beyond which members are refused; 1.14 (Excel 2021) when absent. */
  readonly level?: string;
}

/** Answer to one ProcessQuery request. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  /** JSON text, empty when the request as a whole was refused. */
  readonly body: string;
  /** Why the request as a whole was refused. */
  readonly refused?: { readonly code: ErrorCode; readonly message: string };
  /** What went over the wire. `roundTrips` is 0 for a request that only gives back ranges. */
  readonly traffic: Traffic;
}

/** A host for `engine`'s workbook. */
export function createHost(engine: Engine, options: HostOptions = {}): Host {
  return new Host(engine, options);
}

/** The newest requirement set that the stand-in's members come from. */
export const DEFAULT_LEVEL = "1.14";

const LINKED: { readonly [N in keyof LinkedTargets]: ClassTable<LinkedTargets[N]> } = { Range: range, RangeAreas: rangeAreas, Worksheet: worksheet };

const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/**
 * Answers the requests of Microsoft's Excel client from a workbook of ours. Knows no transport: text in, text out,
 * one request after the other in the order they come.
 */
export class Host implements HostState {
  readonly ranges: Ranges;
  readonly events: Events;
  readonly shell: Shell = { state: "Visible", startState: "Inactive" };
  level: string;
  #fault: Fault | null = null;
  #faultCount = 0;
  #mode: "Automatic" | "Manual" = "Automatic";
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly engine: Engine, options: HostOptions) {
    this.level = options.level ?? DEFAULT_LEVEL;
    this.ranges = new Ranges(engine);
    this.events = new Events(engine);
  }

  /** Serves a request; `flags` are advice of the client that the stand-in needs none of. */
  processQuery(bodyText: string, _flags = 0): Promise<Answer> {
    const answer = this.#last.then(() => this.#serve(bodyText));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Makes something go wrong from the next request on; null ends it. */
  fail(fault: Fault | null): void {
    this.#fault = fault;
    this.#faultCount = 0;
  }

  /** Where events go; gives the function that ends it. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.events.onEntries(listener);
  }

  get focusElsewhere(): boolean {
    return this.#fault?.kind === "other-workbook-in-focus";
  }

  root(): HostObject {
    return wrap(workbook, null);
  }

  object<N extends keyof LinkedTargets>(name: N, target: LinkedTargets[N]): HostObject {
    return wrap<LinkedTargets[N]>(LINKED[name], target);
  }

  reference(id: string): HostObject {
    const kept = this.ranges.find(id);
    return "ranges" in kept ? this.object("RangeAreas", kept) : this.object("Range", kept);
  }

  service(name: string): HostObject {
    return serviceOf(name, this.shell);
  }

  settle(): Promise<void> {
    return this.engine.settle();
  }

  suspendCalculation(): void {
    this.engine.holdCalculation(true);
  }

  get calculationMode(): "Automatic" | "Manual" {
    return this.#mode;
  }

  set calculationMode(mode: "Automatic" | "Manual") {
    this.#mode = mode;
    this.engine.holdCalculation(mode === "Manual");
  }

  async #serve(bodyText: string): Promise<Answer> {
    const request = JSON.parse(bodyText) as BatchRequest;
    const traffic = trafficOf(request, bodyText);
    try {
      await this.#applyFault(bodyText);
    } catch (error) {
      return refuse(error, traffic);
    }
    const body = JSON.stringify(await this.#run(request));
    const limit = this.#payloadLimit();
    traffic.bytesIn = byteLength(body);
    if (traffic.bytesIn > limit) return refuse(new HostError("ResponsePayloadSizeLimitExceeded"), traffic);
    return { status: 200, body, traffic };
  }

  async #run(request: BatchRequest): Promise<BatchResponse> {
    this.events.byAddin = true;
    try {
      return await runBatch(request, this);
    } finally {
      this.engine.holdCalculation(this.#mode === "Manual");
      await this.engine.settle();
      this.ranges.endBatch();
      this.events.deliver();
      this.events.byAddin = false;
    }
  }

  async #applyFault(bodyText: string): Promise<void> {
    if (byteLength(bodyText) > this.#payloadLimit()) throw new HostError("RequestPayloadSizeLimitExceeded");
    const fault = this.#fault;
    if (fault === null) return;
    this.#faultCount += 1;
    if ("times" in fault && fault.times !== undefined && this.#faultCount > fault.times) return this.fail(null);
    if (fault.kind === "cell-being-edited") throw new HostError("InvalidOperationInCellEditMode");
    if (fault.kind === "late") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (fault.kind === "sheet-protected") this.#protect(fault.sheet, fault.password);
    if (fault.kind === "sheet-deleted" && this.#faultCount > (fault.afterRequests ?? 0)) {
      const sheetId = this.engine.sheets.find(fault.sheet);
      this.fail(null);
      if (sheetId !== undefined) await this.engine.sheets.remove(sheetId);
    }
  }

  #protect(sheet: string, password: string | undefined): void {
    const sheetId = this.engine.sheets.find(sheet);
    this.fail(null);
    if (sheetId === undefined) return;
    const protection = { options: {}, ...(password === undefined ? {} : { password }) };
    this.engine.sheets.setSide(sheetId, { ...this.engine.sheets.side(sheetId), protection });
  }

  #payloadLimit(): number {
    return this.#fault?.kind === "payload-limit" ? this.#fault.bytes : PAYLOAD_LIMIT;
  }
}

function trafficOf(request: BatchRequest, bodyText: string): Traffic {
  const actions = request.Actions ?? [];
  const givesBack = actions.every((action) => action.ActionType === ACTION.instantiate || action.Name === "_RemoveReference");
  const onlyGivesBack = givesBack && actions.some((action) => action.Name === "_RemoveReference");
  return { roundTrips: onlyGivesBack ? 0 : 1, actions: actions.length, bytesOut: byteLength(bodyText), bytesIn: 0 };
}

function refuse(error: unknown, traffic: Traffic): Answer {
  if (!(error instanceof HostError)) throw error;
  return { status: error.httpStatus, body: "", refused: { code: error.code, message: error.message }, traffic };
}
