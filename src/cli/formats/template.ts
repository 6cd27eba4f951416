import type { Locale } from "../../i18n/locale";
import { type MadeTemplate, templateTexts, type TemplateWarning, templateWarningText } from "../../i18n/template";
import { oneLine } from "../../report";

/** What `yushen template` made. */
export interface TemplateOutcome extends MadeTemplate {
  /** Id of the profile. */
  readonly profile: string;
  readonly warnings: readonly TemplateWarning[];
}

/** The outcome for reading in a terminal, or as the public JSON contract (version 1; fields are only ever added). */
export function templateReport(outcome: TemplateOutcome, { format, locale }: { readonly format: "text" | "json"; readonly locale: Locale }): string {
  return format === "json" ? `${JSON.stringify(facts(outcome, locale), null, 2)}\n` : text(outcome, locale);
}

function facts({ file, profile, sheets, projects, warnings }: TemplateOutcome, locale: Locale): object {
  return { version: 1, file, profile, sheets, projects, warnings: warnings.map((warning) => warningFacts(warning, locale)) };
}

function warningFacts(warning: TemplateWarning, locale: Locale): object {
  const message = templateWarningText(warning, locale);
  if (warning.kind !== "project") return { kind: warning.kind, row: null, message };
  const { kind, row } = warning.problem;
  return { kind, row: row === 0 ? null : row, message };
}

function text(outcome: TemplateOutcome, locale: Locale): string {
  const { made, warnings } = templateTexts(locale);
  const lines = [
    made(outcome),
    ...outcome.sheets.map(({ name, spec }) => `  ${name}  (${spec})`),
    ...(outcome.warnings.length === 0 ? [] : [warnings(outcome.warnings.length)]),
    ...outcome.warnings.map((warning) => `  ${templateWarningText(warning, locale)}`),
  ];
  return `${lines.map(oneLine).join("\n")}\n`;
}
