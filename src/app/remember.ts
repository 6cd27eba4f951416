import type { WorkbookSnapshot } from "../domain/grid";
import { keptReport, type WorkbookMemory } from "../domain/memory";
import type { Correction } from "../domain/recognition";
import type { MandatoryTargets } from "../domain/spec";
import { ok, type Result } from "../domain/result";
import { isSameMatter, waive, type CheckReport, type Finding, type Waiver } from "../domain/validation";
import type { WorkbookError, WorkbookPort } from "./ports";

/** What the workbook remembers afterwards: with it a check is to go on. */
type Remembered = Promise<Result<WorkbookMemory, WorkbookError>>;

export interface WaiverRequest {
  readonly finding: Finding;
  /** That the finding was made of: what was seen is what is waived. */
  readonly snapshot: WorkbookSnapshot;
  /** Not blank. */
  readonly reason: string;
  /** Today, `2026-11-21`. */
  readonly date: string;
}

/** 忽略并说明原因, in place of an earlier waiver of the same finding. */
export function waiveFinding(workbook: WorkbookPort, { finding, snapshot, reason, date }: WaiverRequest): Remembered {
  const waiver = waive(finding, snapshot, { reason, date });
  return change(workbook, (memory) => ({ ...memory, waivers: [...memory.waivers.filter((other) => !isSameMatter(other, waiver)), waiver] }));
}

/** Takes waivers back, e.g. one that was given by mistake or all that are void. */
export function withdrawWaivers(workbook: WorkbookPort, waivers: readonly Waiver[]): Remembered {
  return change(workbook, (memory) => ({ ...memory, waivers: memory.waivers.filter((waiver) => !waivers.some((gone) => isSameMatter(gone, waiver))) }));
}

/** Lets the workbook remember what a block is, in place of earlier corrections of cells of that block. */
export function correctRecognition(workbook: WorkbookPort, correction: Correction): Remembered {
  return change(workbook, (memory) => ({ ...memory, corrections: [...memory.corrections.filter((other) => !overlaps(other, correction)), correction] }));
}

/** Lets a block be recognised as if nobody had corrected it. */
export function withdrawCorrection(workbook: WorkbookPort, block: Pick<Correction, "sheet" | "area">): Remembered {
  return change(workbook, (memory) => ({ ...memory, corrections: memory.corrections.filter((other) => !overlaps(other, block)) }));
}

/** Lets the workbook ask for these indicators in place of the profile's; null for the profile's own again. */
export function requireTargets(workbook: WorkbookPort, profileId: string, sets: readonly MandatoryTargets[] | null): Remembered {
  return change(workbook, (memory) => {
    const others = Object.entries(memory.mandatoryTargets).filter(([id]) => id !== profileId);
    return { ...memory, mandatoryTargets: Object.fromEntries(sets === null ? others : [...others, [profileId, sets]]) };
  });
}

/** Keeps a report to compare with; a report too large to be kept leaves none, rather than an outdated one. */
export function keepReport(workbook: WorkbookPort, report: CheckReport, date: string): Remembered {
  return change(workbook, (memory) => ({ ...memory, lastReport: keptReport(report, date) }));
}

/** Read anew before each change: the pane may stand open in two windows. */
async function change(workbook: WorkbookPort, changed: (memory: WorkbookMemory) => WorkbookMemory): Remembered {
  const memory = await workbook.memory();
  if (!memory.ok) return memory;
  const next = changed(memory.value);
  const remembered = await workbook.remember(next);
  return remembered.ok ? ok(next) : remembered;
}

function overlaps(one: Pick<Correction, "sheet" | "area">, other: Pick<Correction, "sheet" | "area">): boolean {
  return one.sheet === other.sheet
    && one.area.top <= other.area.bottom && one.area.bottom >= other.area.top
    && one.area.left <= other.area.right && one.area.right >= other.area.left;
}
