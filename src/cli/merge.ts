import { combinedTexts } from "../i18n/combined";
import { fileErrorText } from "../i18n/fileErrors";
import { err, ok, type Result } from "../domain/result";
import type { FileFacts } from "../report";
import type { MergeCommand } from "./args";
import { combinedReport } from "./check/combined";
import type { FileOutcome } from "./check";
import { byPath } from "./findFiles";
import { readBytes } from "./openWorkbook";
import { EXIT, type System } from "./system";

/**
 * Puts the reports of several runs together, ordered as one run over all their files would be. A file that stands in
 * several reports is taken from the last one. Exit codes as those of `check`.
 */
export async function merge(command: MergeCommand, system: System): Promise<number> {
  const outcomes = new Map<string, FileOutcome>();
  let failed = false;
  for (const file of command.reports) {
    const read = await outcomesOf(file, command, system);
    if (!read.ok) {
      failed = true;
      system.error(`${read.error}\n`);
      continue;
    }
    for (const outcome of read.value) outcomes.set(outcome.file, outcome);
  }
  const report = combinedReport(command, system);
  const ordered = [...outcomes.values()].sort((left, right) => byPath(left.file, right.file));
  for (const [index, outcome] of ordered.entries()) report.add(index, outcome);
  const { errors, unreadable } = await report.end();
  if (failed || unreadable) return EXIT.failed;
  return errors ? EXIT.errors : EXIT.clean;
}

async function outcomesOf(file: string, { locale }: MergeCommand, system: System): Promise<Result<readonly FileOutcome[], string>> {
  const bytes = await readBytes(file, system);
  if (!bytes.ok) return err(`${file}: ${fileErrorText(bytes.error, locale)}`);
  const outcomes = parsed(new TextDecoder().decode(bytes.value));
  return outcomes === undefined ? err(combinedTexts(locale).notAReport(file)) : ok(outcomes);
}

/** One JSON report, or one report a line. */
function parsed(text: string): readonly FileOutcome[] | undefined {
  const whole = json(text);
  if (isRecord(whole) && Array.isArray(whole["files"])) return allKnown([...listOf(whole["files"]), ...listOf(whole["unreadable"])].map(outcomeOf));
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length === 0 ? undefined : allKnown(lines.map((line) => outcomeOf(json(line))));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not one JSON value: perhaps one a line, else no report; the caller says so.
    return undefined;
  }
}

function outcomeOf(value: unknown): FileOutcome | undefined {
  if (!isRecord(value) || typeof value["file"] !== "string") return undefined;
  const { file } = value;
  if (typeof value["error"] === "string") return { file, failure: value["error"] };
  if (!LISTS.every((list) => Array.isArray(value[list])) || typeof value["overall"] !== "string") return undefined;
  const facts = Object.fromEntries(Object.entries(value).filter(([key]) => key !== "version"));
  return { file, facts: facts as unknown as FileFacts };
}

const LISTS = ["tables", "findings", "notChecked", "rates", "crashed", "waived", "refused"];

function allKnown(outcomes: readonly (FileOutcome | undefined)[]): readonly FileOutcome[] | undefined {
  const known = outcomes.filter((outcome) => outcome !== undefined);
  return known.length === outcomes.length ? known : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
