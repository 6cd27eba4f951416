import type { KeptFinding, KeptReport } from "../domain/memory";
import { err, ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { Severity } from "../domain/validation";
import { findingSentences, findingText, ruleTitle } from "../i18n/findings";
import type { Locale } from "../i18n/locale";
import { placeholdersOf } from "../i18n/message";
import type { FindingFacts } from "../report";

export type SavedReportError = "not-a-report" | "many-files";

/**
 * The findings of a JSON result that `保存 JSON` or the command wrote, waived ones too, in the shape that is compared.
 * It holds sentences and names no messages: these are told by their sentences. `date`: of the file, `2026-11-21`.
 */
export function keptFromJson(text: string, date: string): Result<KeptReport, SavedReportError> {
  const files = filesOf(json(text));
  if (files === undefined) return err("not-a-report");
  const [file, ...others] = files;
  if (others.length > 0) return err("many-files");
  const [findings, waived] = [listOf(file, "findings"), listOf(file, "waived")];
  if (findings === undefined || waived === undefined) return err("not-a-report");
  return ok({ date, findings: [...findings, ...waived].flatMap((facts) => keptFinding(facts) ?? []) });
}

/** The sentence of a kept finding: as it was saved where the rules know no such message any more. */
export function keptFindingText({ ruleId, messageId, data }: KeptFinding, locale: Locale): string {
  const messages = messagesOf(ruleId, locale);
  const template = Object.hasOwn(messages, messageId) ? messages[messageId] : undefined;
  const isComplete = template !== undefined && placeholdersOf(template).every((name) => Object.hasOwn(data, name));
  return isComplete ? findingText({ ruleId, messageId, data }, locale) : data[SAVED_SENTENCE] ?? ruleTitle(ruleId, locale);
}

/** Where a saved finding keeps its sentence; no rule has such a placeholder. */
const SAVED_SENTENCE = "savedSentence";
const SEVERITIES: readonly unknown[] = ["error", "warning", "info"] satisfies readonly Severity[];

function keptFinding(facts: unknown): KeptFinding | undefined {
  const { rule, severity, sheet, cell, message } = isRecord(facts) ? (facts as Partial<Record<keyof FindingFacts, unknown>>) : {};
  if (!isText(rule) || !isText(sheet) || !isText(cell) || !isText(message) || !SEVERITIES.includes(severity)) return undefined;
  return { ruleId: rule, messageId: messageIdOf(rule, message), severity: severity as Severity, sheet, cell, data: { [SAVED_SENTENCE]: message } };
}

/** Id of the message that a sentence was made from, in whichever language; "" when the rule has none like it. */
function messageIdOf(ruleId: string, sentence: string): string {
  const fitting = LOCALES.flatMap((locale) => Object.entries(messagesOf(ruleId, locale))).flatMap(([messageId, template]) => {
    const words = template.split(PLACEHOLDER);
    return isMadeOf(sentence, words) ? [{ messageId, length: words.join("").length }] : [];
  });
  return fitting.sort((one, other) => other.length - one.length)[0]?.messageId ?? "";
}

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];
const PLACEHOLDER = /\{[a-zA-Z]+\}/u;

/** Whether a sentence begins with the first of these words, ends with the last, and holds the others in between, in their order. */
function isMadeOf(sentence: string, words: readonly string[]): boolean {
  const [first = "", last = ""] = [words[0], words.length > 1 ? words.at(-1) : ""];
  if (!sentence.startsWith(first) || !sentence.endsWith(last)) return false;
  let from = first.length;
  for (const word of words.slice(1, -1)) {
    const at = sentence.indexOf(word, from);
    if (at === -1) return false;
    from = at + word.length;
  }
  return words.length === 1 ? sentence === first : from <= sentence.length - last.length;
}

function messagesOf(ruleId: string, locale: Locale): Readonly<Record<string, string>> {
  const rules: Readonly<Record<string, { readonly messages: Readonly<Record<string, string>> }>> = findingSentences[locale].rules;
  return Object.hasOwn(rules, ruleId) ? rules[ruleId]?.messages ?? {} : {};
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
