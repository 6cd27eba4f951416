import { applyFixes, checkWorkbook, correctRecognition, keepReport, liveCheck, removeReport, revert, waiveFinding, withdrawCorrection, withdrawWaivers, writeReport } from "../app";
import type { WorkbookError, WorkbookPort } from "../app";
import { profileOrDefault } from "../domain/catalogue";
import { checkSnapshot, recheck } from "../domain/check";
import type { Checked } from "../domain/check";
import { compareReports, type WorkbookMemory } from "../domain/memory";
import type { SheetPlan } from "../domain/edits";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import { checkSheetMark, checkSheetOf } from "../report";
import type { Locale } from "../i18n/locale";
import type { CheckActions, NextCheck } from "./checkActions";
import { dayOf } from "./day";
import { isReport } from "./isReport";
import { wait } from "./wait";

/** The use cases about checks, bound to a workbook. */
export function createCheckActions(workbook: WorkbookPort): CheckActions {
  return {
    begin: ({ id, isChosen }, options) => checkWorkbook(workbook, { profile: profileOrDefault(id), profileChosen: isChosen }, options),
    async again(checked, options) {
      const snapshot = await workbook.read(options);
      return snapshot.ok ? ok(recheck(checked, snapshot.value)) : snapshot;
    },
    follow: (checked, followers) => liveCheck(workbook, checked, { ...followers, wait, ignores: isReport }),
    async fix(edits, options) {
      const applied = await applyFixes(workbook, { edits }, options);
      return applied.ok ? ok(applied.value ?? { edits: [], sheets: [] }) : applied;
    },
    revertFix: (receipt) => revert(workbook, receipt),
    waive: (checked, finding, reason) =>
      goOn(checked, waiveFinding(workbook, { finding, snapshot: checked.snapshot, reason, date: today() })),
    withdraw: (checked, waivers) => goOn(checked, withdrawWaivers(workbook, waivers)),
    correct: (checked, correction) => goOn(checked, correctRecognition(workbook, correction)),
    withdrawCorrection: (checked, block) => goOn(checked, withdrawCorrection(workbook, block)),
    keep: (checked) => goOn(checked, keepReport(workbook, checked.report, today())),
    async writeReport(checked, locale, options) {
      const { report, snapshot } = checked;
      const written = await writeReport(workbook, { plan: reportSheet(checked, locale), mark: checkSheetMark(locale), report, snapshot, date: today() }, options);
      return written.ok ? ok(withMemory(checked, written.value.memory)) : written;
    },
    removeReport: ({ snapshot }, locale) => removeReport(workbook, checkSheetMark(locale), snapshot),
    checkOther: ({ options: { profile, profileChosen = false } }, snapshot) => Promise.resolve(checkSnapshot(snapshot, { profile, profileChosen })),
  };
}

/** The same cells, judged with what the workbook remembers now. */
async function goOn(checked: Checked, remembering: Promise<Result<WorkbookMemory, WorkbookError>>): NextCheck {
  const memory = await remembering;
  return memory.ok ? ok(withMemory(checked, memory.value)) : memory;
}

function withMemory(checked: Checked, memory: WorkbookMemory): Checked {
  return recheck(checked, checked.snapshot, { ...checked.options, memory });
}

/** The report as a sheet, with what became of the last one's findings; the use case finds it a free name. */
function reportSheet({ report, options: { profile, memory } }: Checked, locale: Locale): SheetPlan {
  const last = memory?.lastReport ?? null;
  return checkSheetOf(report, { locale, profile, date: today(), sheetNames: [], comparison: last === null ? null : compareReports(last, report) });
}

function today(): string {
  return dayOf(new Date());
}
