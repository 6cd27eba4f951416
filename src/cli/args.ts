import { parseArgs } from "node:util";
import { err, ok, type Result } from "../domain/result";
import type { Severity } from "../domain/validation";
import type { Locale } from "../i18n/locale";

/** What `yushen check` was asked for. */
export interface CheckCommand {
  readonly files: readonly string[];
  readonly format: "text" | "json";
  readonly profile?: string;
  readonly minSeverity: Severity;
  readonly locale: Locale;
}

export type Command = { readonly kind: "help" } | { readonly kind: "check"; readonly command: CheckCommand };

export interface UsageError {
  readonly kind: "usage";
  readonly message: string;
}

export const USAGE = `用法 / Usage:
  yushen check FILE.xlsx… [--format text|json] [--profile ID] [--min-severity error|warning|info] [--lang zh-CN|en-US]

  --format        text（默认）或 json（公开约定，字段只增不减）
  --profile       口径，如 hebei、tangshan-2022、cost-first
  --min-severity  只列出该级别及以上的问题（默认 info）；判定和退出码不受影响

退出码 / Exit codes: 0 没有错误  1 有错误  2 有文件无法读取或用法不对
`;

const FORMATS = ["text", "json"] as const;
const SEVERITIES = ["error", "warning", "info"] as const;
const LANGUAGES = ["zh-CN", "en-US"] as const;

/** Reads the command line; every wrong word is an error that names it. */
export function parseCommand(args: readonly string[]): Result<Command, UsageError> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") return ok({ kind: "help" });
  if (name !== "check") return usage(`不认识的命令 “${name}” (unknown command)`);
  return parseCheck(rest);
}

function parseCheck(args: readonly string[]): Result<Command, UsageError> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
    if (values.help === true) return ok({ kind: "help" });
    if (positionals.length === 0) return usage("没有给出要检查的文件 (no file given)");
    return checkCommand(positionals, values);
  } catch (cause) {
    return usage(cause instanceof Error ? cause.message : String(cause));
  }
}

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

function checkCommand(files: readonly string[], values: Values): Result<Command, UsageError> {
  const format = oneOf(FORMATS, values.format);
  const minSeverity = oneOf(SEVERITIES, values["min-severity"]);
  const locale = oneOf(LANGUAGES, values.lang);
  if (format === undefined) return usage(`--format 只能是 ${FORMATS.join("、")}，不是 “${values.format}”`);
  if (minSeverity === undefined) return usage(`--min-severity 只能是 ${SEVERITIES.join("、")}，不是 “${values["min-severity"]}”`);
  if (locale === undefined) return usage(`--lang 只能是 ${LANGUAGES.join("、")}，不是 “${values.lang}”`);
  const profile = values.profile === undefined ? {} : { profile: values.profile };
  return ok({ kind: "check", command: { files, format, minSeverity, locale, ...profile } });
}

function oneOf<T extends string>(allowed: readonly T[], value: string): T | undefined {
  return allowed.find((one) => one === value);
}

function usage(message: string): Result<Command, UsageError> {
  return err({ kind: "usage", message });
}
