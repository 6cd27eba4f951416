import { parseArgs, type ParseArgsConfig } from "node:util";
import { err, ok, type Result } from "../../domain/result";
import type { Locale } from "../../i18n/locale";

/** A command line that cannot be understood. */
export interface UsageError {
  readonly kind: "usage";
  readonly message: string;
}

export const FORMATS = ["text", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const LANGUAGES: readonly Locale[] = ["zh-CN", "en-US"];

type Options = NonNullable<ParseArgsConfig["options"]>;
type Words<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>>;

/** The words of a command line by their options; every word that no option takes is an error that names it. */
export function wordsOf<O extends Options>(args: readonly string[], options: O): Result<Words<O>, UsageError> {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  } catch (cause) {
    return usage(cause instanceof Error ? cause.message : String(cause));
  }
}

/** The value if it is one of those allowed. */
export function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): Result<T, UsageError> {
  const found = allowed.find((one) => one === value);
  return found === undefined ? usage(`--${option} 只能是 ${allowed.join("、")}，不是 “${value}” (not allowed)`) : ok(found);
}

/** A refusal with that message. */
export function usage(message: string): Result<never, UsageError> {
  return err({ kind: "usage", message });
}

/** The file to write to, if any; a workbook is not for the terminal. */
export function needsFile(format: string, out: string | undefined): Result<{ readonly out?: string }, UsageError> {
  if (out !== undefined) return ok({ out });
  return format === "xlsx" ? usage("--format xlsx 要用 -o 指定输出文件 (needs -o FILE)") : ok({});
}
