import { ok, type Result } from "../../domain/result";
import type { Locale } from "../../i18n/locale";
import { REPORT_FORMATS, type ReportFormat } from "../formats/writers";
import { LANGUAGES, needsFile, oneOf, type UsageError, usage, wordsOf } from "./words";

/** What `yushen merge` was asked for. */
export interface MergeCommand {
  readonly reports: readonly string[];
  readonly format: ReportFormat;
  readonly out?: string;
  readonly force: boolean;
  readonly locale: Locale;
}

const OPTIONS = {
  format: { type: "string", default: "json" },
  out: { type: "string", short: "o" },
  force: { type: "boolean", default: false },
  lang: { type: "string", default: "zh-CN" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads what follows `merge`; "help" where only that was asked for. */
export function parseMerge(args: readonly string[]): Result<MergeCommand | "help", UsageError> {
  const words = wordsOf(args, OPTIONS);
  if (!words.ok) return words;
  const { values, positionals } = words.value;
  if (values.help === true) return ok("help");
  if (positionals.length === 0) return usage("没有给出要合并的检查结果 (no report given)");
  const format = oneOf("format", REPORT_FORMATS, values.format);
  if (!format.ok) return format;
  const locale = oneOf("lang", LANGUAGES, values.lang);
  if (!locale.ok) return locale;
  const out = needsFile(format.value, values.out);
  if (!out.ok) return out;
  return ok({ reports: positionals, format: format.value, force: values.force, locale: locale.value, ...out.value });
}
