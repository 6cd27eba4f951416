import type { Engine } from "../engine";
import type { Events } from "./events";
import type { HostObject } from "./protocol/table";
import type { AreasTarget, Ranges, RangeTarget } from "./ranges";

/**
 * Classes that other classes lead to and that lead back to them: a range to its sheet, a sheet to its ranges. They are
 * made through the host, so that their files need not know each other.
 */
export interface LinkedTargets {
  readonly Range: RangeTarget;
  readonly RangeAreas: AreasTarget;
  /** The sheet's id. */
  readonly Worksheet: string;
}

/** What the handlers of the object model work on. */
export interface HostState {
  readonly engine: Engine;
  readonly ranges: Ranges;
  readonly events: Events;
  /** The `ExcelApi` version that this Excel claims to have. */
  readonly level: string;
  /** Another workbook's window is in front: what needs ours is refused. */
  readonly focusElsewhere: boolean;
  /** An object of one of the linked classes. */
  object<N extends keyof LinkedTargets>(name: N, target: LinkedTargets[N]): HostObject;
  /** The workbook, where every path begins. */
  root(): HostObject;
  /** A kept object. */
  reference(id: string): HostObject | null;
  /** An object that is made by its name and belongs to no workbook. */
  service(name: string): HostObject;
  /** Resolves when formulas are up to date; at once while calculation is suspended. */
  settle(): Promise<void>;
  /** `application.calculationMode`. */
  calculationMode: "Automatic" | "Manual";
  /** No calculation until the request is answered. */
  suspendCalculation(): void;
}
