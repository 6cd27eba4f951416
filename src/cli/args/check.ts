import { ok, type Result } from "../../domain/result";
import type { Severity } from "../../domain/validation";
import type { Locale } from "../../i18n/locale";
import { FORMATS, type Format, LANGUAGES, oneOf, type UsageError, usage, wordsOf } from "./words";

/** What `yushen check` was asked for. */
export interface CheckCommand {
  readonly files: readonly string[];
  readonly format: Format;
  /** The workbook's own when absent. */
  readonly profile?: string;
  readonly minSeverity: Severity;
  readonly locale: Locale;
}

/** Reads what follows `check`; "help" where only that was asked for. */
export function parseCheck(args: readonly string[]): Result<CheckCommand | "help", UsageError> {
  const words = wordsOf(args, OPTIONS);
  if (!words.ok) return words;
  const { values, positionals } = words.value;
  if (values.help === true) return ok("help");
  if (positionals.length === 0) return usage("没有给出要检查的文件 (no file given)");
  return checkCommand(positionals, values);
}

const SEVERITIES = ["error", "warning", "info"] as const;

const OPTIONS = {
  format: { type: "string", default: "text" },
  profile: { type: "string" },
  "min-severity": { type: "string", default: "info" },
  lang: { type: "string", default: "zh-CN" },
  help: { type: "boolean", short: "h" },
} as const;

interface Values {
  readonly format: string;
  readonly profile?: string | undefined;
  readonly "min-severity": string;
  readonly lang: string;
}

function checkCommand(files: readonly string[], values: Values): Result<CheckCommand, UsageError> {
  const format = oneOf("format", FORMATS, values.format);
  if (!format.ok) return format;
  const minSeverity = oneOf("min-severity", SEVERITIES, values["min-severity"]);
  if (!minSeverity.ok) return minSeverity;
  const locale = oneOf("lang", LANGUAGES, values.lang);
  if (!locale.ok) return locale;
  const profile = values.profile === undefined ? {} : { profile: values.profile };
  return ok({ files, format: format.value, minSeverity: minSeverity.value, locale: locale.value, ...profile });
}
