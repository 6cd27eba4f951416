import { previewRates, type RatesPlan } from "../../app/compute-rates";
import { toldTables, type ToldTable } from "../../app/tell-execution";
import { profileOf, profileOrDefault, profiles } from "../../domain/catalogue";
import type { WriteEdit } from "../../domain/edits";
import { ok } from "../../domain/result";
import type { Profile } from "../../domain/spec";
import { fileErrorText } from "../../i18n/fileErrors";
import { rateReportTexts } from "../../i18n/rateReport";
import { writeCells } from "../../xlsx/patch/writeCells";
import type { RatesCommand } from "../args";
import { ratesReport } from "../formats/rates";
import { openBytes, readBytes } from "../openWorkbook";
import { codeOf, EXIT, type System } from "../system";

/**
 * Computes the execution rates of a workbook and gives the exit code: 0 done, 1 a stated rate is not the computed one,
 * 2 nothing could be computed or written.
 */
export async function rates(command: RatesCommand, system: System): Promise<number> {
  const { file, locale } = command;
  const texts = rateReportTexts(locale);
  const fail = (message: string): number => {
    system.error(`${message}\n`);
    return EXIT.failed;
  };
  if (command.profile !== undefined && profileOf(command.profile) === undefined) return fail(`没有口径 “${command.profile}”，可用的有：${profiles.map(({ id }) => id).join("、")}`);

  const bytes = await readBytes(file, system);
  if (!bytes.ok) return fail(`${file}: ${fileErrorText(bytes.error, locale)}`);
  const opened = await openBytes(bytes.value);
  if (!opened.ok) return fail(`${file}: ${fileErrorText(opened.error, locale)}`);
  const { snapshot, profileId } = opened.value;
  const profile = profileOrDefault(command.profile ?? profileId);
  const plan = await previewRates({ read: () => Promise.resolve(ok(snapshot)) }, profile);
  if (!plan.ok) throw new Error(`Reading what was read failed: ${plan.error.kind}`);
  if (plan.value.tables.length === 0) return fail([`${file}: ${texts.none}`, ...plan.value.noRoom.map(({ title, sheet }) => texts.noRoom(title, sheet))].join("\n"));

  const written = await write(bytes.value, plan.value.edits, command, system);
  if (typeof written === "string") return fail(written);
  system.out(ratesReport({ file, profile: profile.id, plan: plan.value, told: toldTables(snapshot, profile), written }, command));
  return isRight(plan.value) ? EXIT.clean : EXIT.errors;
}

/** What was written where; null when nothing was asked for or needed. */
export interface WrittenRates {
  readonly file: string;
  readonly cells: number;
}

/** The facts of a run. */
export interface RatesOutcome {
  readonly file: string;
  readonly profile: Profile["id"];
  readonly plan: RatesPlan;
  readonly told: readonly ToldTable[];
  readonly written: WrittenRates | null;
}

/** A sentence when it could not be written. */
async function write(bytes: Uint8Array, edits: readonly WriteEdit[], { write: out, force, locale }: RatesCommand, system: System): Promise<WrittenRates | null | string> {
  const texts = rateReportTexts(locale);
  if (out === undefined || edits.length === 0) return null;
  const patched = await writeCells(bytes, edits);
  if (!patched.ok) return `${out}: ${fileErrorText(patched.error, locale)}`;
  try {
    await system.writeFile(out, patched.value, { overwrite: force });
    return { file: out, cells: edits.filter(({ after }) => after.content !== null).length };
  } catch (cause) {
    return codeOf(cause) === "EEXIST" ? texts.exists(out) : texts.cannotWrite(out, codeOf(cause));
  }
}

function isRight({ tables }: RatesPlan): boolean {
  return tables.every(({ rows }) => rows.every(({ status }) => status === "ok" || status === "undefined"));
}
