import { checkSnapshot } from "../domain/check";
import { defaultProfile, profileOf, profiles } from "../domain/catalogue";
import { ok, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import { type CheckReport, type Severity, verdictOf } from "../domain/validation";
import { type FileError, fileErrorText } from "../i18n/fileErrors";
import type { CheckCommand } from "./args";
import { fileReport } from "./formats/json";
import { textReport } from "./formats/text";
import { openWorkbook } from "./openWorkbook";
import { EXIT, type System } from "./system";

/** Checks the files and gives the exit code: 0 no error finding, 1 some, 2 a file could not be read. */
export async function check(command: CheckCommand, system: System): Promise<number> {
  const asked = command.profile === undefined ? undefined : profileOf(command.profile);
  if (command.profile !== undefined && asked === undefined) {
    system.error(`没有口径 “${command.profile}”，可用的有：${profiles.map(({ id }) => id).join("、")}\n`);
    return EXIT.failed;
  }
  const checked: Checked[] = [];
  let unreadable = false;
  for (const file of command.files) {
    const report = await checkFile(file, asked, system);
    if (report.ok) checked.push(report.value);
    else {
      unreadable = true;
      system.error(`${file}: ${fileErrorText(report.error, command.locale)}\n`);
    }
  }
  write(command, checked, system);
  if (unreadable) return EXIT.failed;
  return checked.some(({ report }) => verdictOf(report) === "errors") ? EXIT.errors : EXIT.clean;
}

interface Checked {
  readonly file: string;
  readonly profile: Profile;
  readonly report: CheckReport;
}

/** By the profile asked for, else by the one that the workbook remembers and we know, else by the default. */
async function checkFile(file: string, asked: Profile | undefined, system: System): Promise<Result<Checked, FileError>> {
  const workbook = await openWorkbook(file, system);
  if (!workbook.ok) return workbook;
  const { snapshot, profileId } = workbook.value;
  const profile = asked ?? profileOf(profileId ?? "") ?? defaultProfile;
  return ok({ file, profile, report: checkSnapshot(snapshot, { profile }) });
}

function write(command: CheckCommand, checked: readonly Checked[], system: System): void {
  if (command.format === "json") {
    const files = checked.map(({ file, profile, report }) => ({
      ...fileReport(file, shown(report, command.minSeverity), command.locale),
      verdict: verdictOf(report),
      profile: profile.id,
    }));
    system.out(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
    return;
  }
  for (const { file, report } of checked) {
    system.out(textReport(file, report, shown(report, command.minSeverity), command.locale));
  }
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function shown(report: CheckReport, least: Severity): CheckReport {
  return { ...report, findings: report.findings.filter(({ severity }) => RANK[severity] >= RANK[least]) };
}
