import { ok, type Result } from "../../domain/result";
import type { Locale } from "../../i18n/locale";
import { FORMATS, type Format, LANGUAGES, oneOf, type UsageError, usage, wordsOf } from "./words";

/** What `yushen template` was asked for, as it was written; what it means is looked up later. */
export interface TemplateCommand {
  readonly out: string;
  readonly profile?: string;
  readonly year: number;
  /** Last year's when absent. */
  readonly department?: string;
  /** Spec ids; those of last year's workbook, else of the profile, when absent. */
  readonly tables?: readonly string[];
  /** File with the list of projects. */
  readonly projects?: string;
  readonly arrangement: "sheets" | "stacked";
  /** Codes, or a file of codes. */
  readonly codes?: string;
  /** Last year's workbook. */
  readonly from?: string;
  readonly unit?: "万元" | "元";
  readonly targetVariant?: string;
  readonly valuesOnly: boolean;
  readonly lock: boolean;
  readonly codeList: boolean;
  readonly shade: boolean;
  readonly force: boolean;
  readonly format: Format;
  readonly locale: Locale;
}

/** Reads what follows `template`; "help" where only that was asked for. */
export function parseTemplate(args: readonly string[]): Result<TemplateCommand | "help", UsageError> {
  const words = wordsOf(args, OPTIONS);
  if (!words.ok) return words;
  const { values, positionals } = words.value;
  if (values.help === true) return ok("help");
  if (positionals[0] !== undefined) return usage(`多余的参数 “${positionals[0]}”；含空格的值要加引号 (unexpected word)`);
  return templateCommand(values);
}

const UNITS = ["万元", "元"] as const;
const ARRANGEMENTS = ["sheets", "stacked"] as const;

const TEXTS = ["profile", "tables", "projects", "codes", "from", "target-variant"] as const;

const OPTIONS = {
  profile: { type: "string" },
  year: { type: "string" },
  department: { type: "string" },
  tables: { type: "string" },
  projects: { type: "string" },
  arrangement: { type: "string", default: "sheets" },
  codes: { type: "string" },
  from: { type: "string" },
  unit: { type: "string" },
  "target-variant": { type: "string" },
  "values-only": { type: "boolean", default: false },
  lock: { type: "boolean", default: false },
  "no-code-list": { type: "boolean", default: false },
  "no-shade": { type: "boolean", default: false },
  force: { type: "boolean", default: false },
  out: { type: "string", short: "o" },
  format: { type: "string", default: "text" },
  lang: { type: "string", default: "zh-CN" },
  help: { type: "boolean", short: "h" },
} as const;

type Values = Readonly<Record<"arrangement" | "format" | "lang", string>>
  & Readonly<Record<"values-only" | "lock" | "no-code-list" | "no-shade" | "force", boolean>>
  & Readonly<Partial<Record<(typeof TEXTS)[number] | "year" | "department" | "unit" | "out", string | undefined>>>;

function templateCommand(values: Values): Result<TemplateCommand, UsageError> {
  const refusal = missing(values);
  if (refusal !== undefined) return usage(refusal);
  const format = oneOf("format", FORMATS, values.format);
  if (!format.ok) return format;
  const locale = oneOf("lang", LANGUAGES, values.lang);
  if (!locale.ok) return locale;
  const arrangement = oneOf("arrangement", ARRANGEMENTS, values.arrangement);
  if (!arrangement.ok) return arrangement;
  const unit = values.unit === undefined ? ok(undefined) : oneOf("unit", UNITS, values.unit);
  if (!unit.ok) return unit;
  return ok({
    ...given(values),
    ...(values.department !== undefined && { department: values.department }),
    ...(unit.value !== undefined && { unit: unit.value }),
    out: values.out ?? "",
    year: Number(values.year),
    arrangement: arrangement.value,
    valuesOnly: values["values-only"],
    lock: values.lock,
    codeList: !values["no-code-list"],
    shade: !values["no-shade"],
    force: values.force,
    format: format.value,
    locale: locale.value,
  });
}

/** What is wrong with the words alone. */
function missing(values: Values): string | undefined {
  if (values.out === undefined || values.out.trim() === "") return "没有给出输出文件：-o FILE.xlsx (no output file)";
  if (!/\.xlsx$/iu.test(values.out)) return `输出文件名要以 .xlsx 结尾，不是 “${values.out}” (the output file must end in .xlsx)`;
  if (values.year === undefined) return "没有给出预算年度：--year 2026 (no budget year)";
  if (!/^\d{1,6}$/u.test(values.year)) return `--year 要写成四位数字，如 2026，不是 “${values.year}” (not a year)`;
  const empty = TEXTS.find((option) => values[option]?.trim() === "");
  return empty === undefined ? undefined : `--${empty} 后面没有内容 (nothing given)`;
}

function given(values: Values): Partial<TemplateCommand> {
  const { profile, tables, projects, codes, from, "target-variant": targetVariant } = values;
  return {
    ...(profile !== undefined && { profile }),
    ...(tables !== undefined && { tables: tables.split(/[,，、\s]+/u).filter((id) => id !== "") }),
    ...(projects !== undefined && { projects }),
    ...(codes !== undefined && { codes }),
    ...(from !== undefined && { from }),
    ...(targetVariant !== undefined && { targetVariant }),
  };
}
