import { ok, type Result } from "../../domain/result";
import type { Severity } from "../../domain/validation";
import type { Locale } from "../../i18n/locale";
import type { Part } from "../check/part";
import { REPORT_FORMATS, type ReportFormat } from "../formats/writers";
import { LANGUAGES, needsFile, oneOf, type UsageError, usage, wordsOf } from "./words";

/** What `yushen check` was asked for. */
export interface CheckCommand {
  /** Files, folders and patterns. */
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly out?: string;
  readonly force: boolean;
  /** The workbook's own when absent. */
  readonly profile?: string;
  readonly minSeverity: Severity;
  /** How many files at the same time; as many as the machine and the number of files suggest when absent. */
  readonly workers?: number;
  /** All files when absent. */
  readonly part?: Part;
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
  out: { type: "string", short: "o" },
  force: { type: "boolean", default: false },
  profile: { type: "string" },
  "min-severity": { type: "string", default: "info" },
  workers: { type: "string" },
  part: { type: "string" },
  lang: { type: "string", default: "zh-CN" },
  help: { type: "boolean", short: "h" },
} as const;

interface Values {
  readonly format: string;
  readonly out?: string | undefined;
  readonly force: boolean;
  readonly profile?: string | undefined;
  readonly "min-severity": string;
  readonly workers?: string | undefined;
  readonly part?: string | undefined;
  readonly lang: string;
}

function checkCommand(paths: readonly string[], values: Values): Result<CheckCommand, UsageError> {
  const format = oneOf("format", REPORT_FORMATS, values.format);
  if (!format.ok) return format;
  const minSeverity = oneOf("min-severity", SEVERITIES, values["min-severity"]);
  if (!minSeverity.ok) return minSeverity;
  const locale = oneOf("lang", LANGUAGES, values.lang);
  if (!locale.ok) return locale;
  const out = needsFile(format.value, values.out);
  if (!out.ok) return out;
  const workers = workersOf(values.workers);
  if (!workers.ok) return workers;
  const part = partOf(values.part);
  if (!part.ok) return part;
  const profile = values.profile === undefined ? {} : { profile: values.profile };
  const chosen = { format: format.value, minSeverity: minSeverity.value, locale: locale.value };
  return ok({ paths, force: values.force, ...chosen, ...out.value, ...profile, ...workers.value, ...part.value });
}

function workersOf(text: string | undefined): Result<Pick<CheckCommand, "workers">, UsageError> {
  if (text === undefined) return ok({});
  return /^[1-9]\d?$/u.test(text) ? ok({ workers: Number(text) }) : usage(`--workers 应是 1 到 99 的整数，不是 “${text}” (not allowed)`);
}

function partOf(text: string | undefined): Result<Pick<CheckCommand, "part">, UsageError> {
  if (text === undefined) return ok({});
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/u.exec(text) ?? []).map(Number);
  return index >= 1 && index <= count ? ok({ part: { index, count } }) : usage(`--part 应写成 2/5（共 5 份中的第 2 份），不是 “${text}” (not allowed)`);
}
