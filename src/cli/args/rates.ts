import { ok, type Result } from "../../domain/result";
import type { Locale } from "../../i18n/locale";
import { type Format, FORMATS, LANGUAGES, oneOf, type UsageError, usage, wordsOf } from "./words";

/** What `yushen rates` was asked for. */
export interface RatesCommand {
  readonly file: string;
  /** Where the workbook with the formulas goes; nothing is written when absent. */
  readonly write?: string;
  readonly force: boolean;
  /** The sentences for a report instead of the rates. */
  readonly text: boolean;
  readonly format: Format;
  /** The workbook's own when absent. */
  readonly profile?: string;
  readonly locale: Locale;
}

const OPTIONS = {
  write: { type: "string", short: "w" },
  force: { type: "boolean", default: false },
  text: { type: "boolean", default: false },
  format: { type: "string", default: "text" },
  profile: { type: "string" },
  lang: { type: "string", default: "zh-CN" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads what follows `rates`; "help" where only that was asked for. */
export function parseRates(args: readonly string[]): Result<RatesCommand | "help", UsageError> {
  const words = wordsOf(args, OPTIONS);
  if (!words.ok) return words;
  const { values, positionals: [file, ...others] } = words.value;
  if (values.help === true) return ok("help");
  if (file === undefined) return usage("没有给出工作簿 (no file given)");
  if (others.length > 0) return usage(`一次只计算一个工作簿，多出了 “${others.join(" ")}” (one file only)`);
  const format = oneOf("format", FORMATS, values.format);
  if (!format.ok) return format;
  const locale = oneOf("lang", LANGUAGES, values.lang);
  if (!locale.ok) return locale;
  const optional = { ...(values.write !== undefined && { write: values.write }), ...(values.profile !== undefined && { profile: values.profile }) };
  return ok({ file, force: values.force, text: values.text, format: format.value, locale: locale.value, ...optional });
}
