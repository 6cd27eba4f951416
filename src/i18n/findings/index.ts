import type { Finding, NotChecked } from "../../domain/validation";
import type { Locale } from "../locale";
import { format, placeholdersOf } from "../message";
import { enUS } from "./en-US";
import type { FindingSentences } from "./sentences";
import { zhCN } from "./zh-CN";

/** All sentences about findings, by language. */
export const findingSentences: Readonly<Record<Locale, FindingSentences>> = { "zh-CN": zhCN, "en-US": enUS };

/**
 * The sentence of a finding.
 * @throws when the finding is not of one of our rules.
 */
export function findingText({ ruleId, messageId, data }: Pick<Finding, "ruleId" | "messageId" | "data">, locale: Locale): string {
  const messages = sentencesOf(ruleId, locale)?.messages ?? {};
  const template = Object.hasOwn(messages, messageId) ? messages[messageId] : undefined;
  if (template === undefined) throw new Error(`No sentence for ${ruleId} ${messageId} in ${locale}`);
  return format(template, data, { separator: findingSentences[locale].listSeparator });
}

/** As `findingText`; the rule's name where the finding is an older one, of a message that our sentences do not have. */
export function keptFindingText(finding: Pick<Finding, "ruleId" | "messageId" | "data">, locale: Locale): string {
  const { ruleId, messageId, data } = finding;
  const messages = sentencesOf(ruleId, locale)?.messages ?? {};
  const template = Object.hasOwn(messages, messageId) ? messages[messageId] : undefined;
  const isSaid = template !== undefined && placeholdersOf(template).every((name) => Object.hasOwn(data, name));
  return isSaid ? findingText(finding, locale) : ruleTitle(ruleId, locale);
}

/** Why something was not checked, as a sentence. */
export function notCheckedText({ reasonId, data }: Pick<NotChecked, "reasonId" | "data">, locale: Locale): string {
  const { notChecked, listSeparator } = findingSentences[locale];
  return format(notChecked[reasonId], data, { separator: listSeparator });
}

/** What a rule is called; its id where it is not one of ours. */
export function ruleTitle(ruleId: string, locale: Locale): string {
  return sentencesOf(ruleId, locale)?.title ?? ruleId;
}

function sentencesOf(ruleId: string, locale: Locale): { readonly title: string; readonly messages: Readonly<Record<string, string>> } | undefined {
  const rules: Readonly<Record<string, { readonly title: string; readonly messages: Readonly<Record<string, string>> }>> = findingSentences[locale].rules;
  return Object.hasOwn(rules, ruleId) ? rules[ruleId] : undefined;
}
