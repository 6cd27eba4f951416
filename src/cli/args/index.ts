import { ok, type Result } from "../../domain/result";
import { type CheckCommand, parseCheck } from "./check";
import { type MergeCommand, parseMerge } from "./merge";
import { parseRates, type RatesCommand } from "./rates";
import { parseTemplate, type TemplateCommand } from "./template";
import { type UsageError, usage } from "./words";

export type { CheckCommand } from "./check";
export type { MergeCommand } from "./merge";
export type { RatesCommand } from "./rates";
export type { TemplateCommand } from "./template";
export { USAGE } from "./usage";

export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "check"; readonly command: CheckCommand }
  | { readonly kind: "merge"; readonly command: MergeCommand }
  | { readonly kind: "rates"; readonly command: RatesCommand }
  | { readonly kind: "template"; readonly command: TemplateCommand };

/** Reads the command line; every wrong word is an error that names it. */
export function parseCommand(args: readonly string[]): Result<Command, UsageError> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") return ok({ kind: "help" });
  if (name === "check") return orHelp("check", parseCheck(rest));
  if (name === "merge") return orHelp("merge", parseMerge(rest));
  if (name === "rates") return orHelp("rates", parseRates(rest));
  if (name === "template") return orHelp("template", parseTemplate(rest));
  return usage(`不认识的命令 “${name}” (unknown command)`);
}

function orHelp<K extends string, C>(kind: K, parsed: Result<C | "help", UsageError>): Result<{ kind: "help" } | { kind: K; command: C }, UsageError> {
  if (!parsed.ok) return parsed;
  return ok(parsed.value === "help" ? { kind: "help" } : { kind, command: parsed.value });
}
