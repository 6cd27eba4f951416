import { checkSnapshot } from "../domain/check";
import { profileOf, profiles } from "../domain/catalogue";
import { err, ok, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import { type CheckReport, type Severity, verdictOf } from "../domain/validation";
import { type FileError, fileErrorText } from "../i18n/fileErrors";
import { openXlsx } from "../xlsx/openXlsx";
import { type CheckCommand, parseCommand, USAGE } from "./args";
import { fileReport } from "./formats/json";
import { textReport } from "./formats/text";
import { toSnapshot } from "../xlsx/snapshot";

/** What the command needs of the system it runs on. */
export interface System {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Exit codes of the public contract. */
const EXIT = { clean: 0, errors: 1, failed: 2 } as const;

/** Runs one command line and gives its exit code: 0 no error finding, 1 some, 2 a file could not be read or wrong usage. */
export async function main(args: readonly string[], system: System): Promise<number> {
  const parsed = parseCommand(args);
  if (!parsed.ok) {
    system.error(`${parsed.error.message}\n\n${USAGE}`);
    return EXIT.failed;
  }
  if (parsed.value.kind === "help") {
    system.out(USAGE);
    return EXIT.clean;
  }
  return check(parsed.value.command, system);
}

async function check(command: CheckCommand, system: System): Promise<number> {
  const profile = command.profile === undefined ? profiles[0] : profileOf(command.profile);
  if (profile === undefined) {
    system.error(`没有口径 “${command.profile ?? ""}”，可用的有：${profiles.map(({ id }) => id).join("、")}\n`);
    return EXIT.failed;
  }
  const checked: { file: string; report: CheckReport }[] = [];
  let unreadable = false;
  for (const file of command.files) {
    const report = await checkFile(file, profile, system);
    if (report.ok) checked.push({ file, report: report.value });
    else {
      unreadable = true;
      system.error(`${file}: ${fileErrorText(report.error, command.locale)}\n`);
    }
  }
  write(command, checked, system);
  if (unreadable) return EXIT.failed;
  return checked.some(({ report }) => verdictOf(report) === "errors") ? EXIT.errors : EXIT.clean;
}

async function checkFile(file: string, profile: Profile, system: System): Promise<Result<CheckReport, FileError>> {
  const bytes = await readBytes(file, system);
  if (!bytes.ok) return bytes;
  const workbook = await openXlsx(bytes.value);
  if (!workbook.ok) return workbook;
  return ok(checkSnapshot(toSnapshot(workbook.value), { profile }));
}

async function readBytes(file: string, system: System): Promise<Result<Uint8Array, FileError>> {
  try {
    return ok(await system.readFile(file));
  } catch (cause) {
    return err({ kind: "cannot-read", code: (cause as NodeJS.ErrnoException).code ?? String(cause) });
  }
}

type Checked = readonly { readonly file: string; readonly report: CheckReport }[];

function write(command: CheckCommand, checked: Checked, system: System): void {
  if (command.format === "json") {
    const files = checked.map(({ file, report }) => ({
      ...fileReport(file, shown(report, command.minSeverity), command.locale),
      verdict: verdictOf(report),
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
