import type { KeptFinding, KeptReport } from "../domain/memory";
import { toA1 } from "../domain/grid";
import { err, ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { CheckReport, Finding, Severity } from "../domain/validation";
import { findingSentences, findingText, ruleTitle } from "../i18n/findings";
import type { Locale } from "../i18n/locale";
import { placeholdersOf } from "../i18n/message";
import type { FindingFacts } from "../report";

export type SavedReportError = "not-a-report" | "many-files";

/**
 * The findings of a JSON result that `保存 JSON` or the command wrote, waived ones too, in the shape that is compared.
 * It names no messages, so that a finding takes the message of the one that stands at the same place for the same rule
 * now. `date`: of the file, `2026-11-21`.
 */
export function keptFromJson(text: string, now: CheckReport, date: string): Result<KeptReport, SavedReportError> {
  const files = filesOf(json(text));
  if (files === undefined) return err("not-a-report");
  const [file, ...others] = files;
  if (others.length > 0) return err("many-files");
  const [findings, waived] = [listOf(file, "findings"), listOf(file, "waived")];
  if (findings === undefined || waived === undefined) return err("not-a-report");

  const messages = messagesByPlace(now);
  return ok({ date, findings: [...findings, ...waived].flatMap((facts) => keptFinding(facts, messages) ?? []) });
}

/** The sentence of a kept finding: as it was saved where the rules know no such message any more. */
export function keptFindingText({ ruleId, messageId, data }: KeptFinding, locale: Locale): string {
  const rules: Readonly<Record<string, { readonly messages: Readonly<Record<string, string>> }>> = findingSentences[locale].rules;
  const messages = Object.hasOwn(rules, ruleId) ? rules[ruleId]?.messages ?? {} : {};
  const template = Object.hasOwn(messages, messageId) ? messages[messageId] : undefined;
  const isComplete = template !== undefined && placeholdersOf(template).every((name) => Object.hasOwn(data, name));
  return isComplete ? findingText({ ruleId, messageId, data }, locale) : data[SAVED_SENTENCE] ?? ruleTitle(ruleId, locale);
}

/** Where a saved finding keeps its sentence; no rule has such a placeholder. */
const SAVED_SENTENCE = "savedSentence";
const SEVERITIES: readonly unknown[] = ["error", "warning", "info"] satisfies readonly Severity[];

function messagesByPlace({ findings, waived }: CheckReport): Map<string, string[]> {
  const messages = new Map<string, string[]>();
  for (const { ruleId, messageId, sheet, at } of [...findings, ...waived.map(({ finding }): Finding => finding)]) {
    const place = placeOf(ruleId, sheet, toA1(at));
    messages.set(place, [...(messages.get(place) ?? []), messageId]);
  }
  return messages;
}

function keptFinding(facts: unknown, messages: Map<string, string[]>): KeptFinding | undefined {
  const { rule, severity, sheet, cell, message } = isRecord(facts) ? (facts as Partial<Record<keyof FindingFacts, unknown>>) : {};
  if (!isText(rule) || !isText(sheet) || !isText(cell) || !isText(message) || !SEVERITIES.includes(severity)) return undefined;
  const messageId = messages.get(placeOf(rule, sheet, cell))?.shift() ?? "";
  return { ruleId: rule, messageId, severity: severity as Severity, sheet, cell, data: { [SAVED_SENTENCE]: message } };
}

function placeOf(rule: string, sheet: string, cell: string): string {
  return JSON.stringify([rule, sheet, cell]);
}

/** The checked files of a whole report, or of the one line that is one. */
function filesOf(value: unknown): readonly unknown[] | undefined {
  if (!isRecord(value)) return undefined;
  const { files } = value;
  if (Array.isArray(files)) return files.length === 0 ? undefined : files;
  return isText(value["file"]) ? [value] : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever chose the file is told that it is no report.
    return undefined;
  }
}

function listOf(value: unknown, key: string): readonly unknown[] | undefined {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
