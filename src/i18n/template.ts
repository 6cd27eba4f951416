import type { LayoutRefusal } from "../domain/layout";
import type { ProjectProblem, ProjectProblemKind } from "../domain/projects";
import { layoutRefusalText } from "./errors";
import { type FileError, fileErrorText } from "./fileErrors";
import type { Locale } from "./locale";

/** Why no workbook was made. */
export type TemplateRefusal =
  | { readonly kind: "unknown-profile"; readonly id: string; readonly known: readonly string[] }
  | { readonly kind: "unknown-tables"; readonly ids: readonly string[]; readonly known: readonly string[] }
  | { readonly kind: "no-tables" }
  | { readonly kind: "unknown-codes"; readonly codes: readonly string[] }
  | { readonly kind: "no-codes"; readonly file: string }
  | { readonly kind: "file"; readonly file: string; readonly error: FileError }
  | { readonly kind: "not-a-text"; readonly file: string }
  | { readonly kind: "bad-list"; readonly file: string; readonly problems: readonly ProjectProblem[] }
  | { readonly kind: "nothing-carried"; readonly file: string }
  | { readonly kind: "layout"; readonly refusal: LayoutRefusal }
  | { readonly kind: "output-is-input"; readonly file: string }
  | { readonly kind: "output"; readonly file: string; readonly code: string };

/** What is worth a look though the workbook was made. */
export type TemplateWarning =
  | { readonly kind: "project"; readonly problem: ProjectProblem }
  | { readonly kind: "unconfirmed-profile"; readonly name: string; readonly source: string }
  /** A text of last year's workbook that was changed for the new year. */
  | { readonly kind: "moved-year"; readonly from: string; readonly to: string };

/** What was made, as far as it is told. */
export interface MadeTemplate {
  readonly file: string;
  readonly sheets: readonly { readonly name: string; readonly spec: string }[];
  readonly projects: number;
}

/** The sentences of a refusal: what is wrong and what to do; several lines for a list with several errors. */
export function templateRefusalText(refusal: TemplateRefusal, locale: Locale): string {
  const sentence = TEXTS[locale].refusals[refusal.kind] as (refusal: TemplateRefusal) => string;
  return sentence(refusal);
}

/** One warning as a sentence. */
export function templateWarningText(warning: TemplateWarning, locale: Locale): string {
  const { problem, unconfirmed, moved } = TEXTS[locale];
  switch (warning.kind) {
    case "project":
      return problem(warning.problem);
    case "unconfirmed-profile":
      return unconfirmed(warning);
    case "moved-year":
      return moved(warning);
  }
}

/** What was made, in one line, and the heading of the warnings. */
export function templateTexts(locale: Locale): Pick<Texts, "made" | "warnings"> {
  return TEXTS[locale];
}

interface Texts {
  readonly made: (made: MadeTemplate) => string;
  readonly warnings: (count: number) => string;
  readonly problem: (problem: ProjectProblem) => string;
  readonly unconfirmed: (warning: Extract<TemplateWarning, { kind: "unconfirmed-profile" }>) => string;
  readonly moved: (warning: Extract<TemplateWarning, { kind: "moved-year" }>) => string;
  readonly refusals: { readonly [K in TemplateRefusal["kind"]]: (refusal: Extract<TemplateRefusal, { readonly kind: K }>) => string };
}

type Problems = Readonly<Record<ProjectProblemKind, (text: string) => string>>;

/** Errors of a list that are spelt out; of the others only the number. */
const MOST_LINES = 20;

function lines(problems: readonly ProjectProblem[], line: (problem: ProjectProblem) => string, more: (count: number) => string): string {
  const shown = problems.slice(0, MOST_LINES).map((problem) => `\n  ${line(problem)}`);
  return shown.join("") + (problems.length > MOST_LINES ? `\n  ${more(problems.length - MOST_LINES)}` : "");
}

const CHINESE_PROBLEMS: Problems = {
  "no-name": (text) => `没有项目名称${text === "" ? "" : `（“${text}”）`}，请补上名称或删除这一行`,
  "long-name": (text) => `项目名称超过 200 个字，请缩短：“${[...text].slice(0, 20).join("")}…”`,
  "not-a-number": (text) => `金额“${text}”不是数字，请改成数字`,
  "negative-amount": (text) => `金额“${text}”是负数，请核对`,
  "split-differs": (text) => `金额“${text}”不等于财政资金与其他资金之和，请核对`,
  "duplicate-name": (text) => `项目名称“${text}”重复，各生成一张表`,
  "duplicate-code": (text) => `项目编码“${text}”重复，请核对`,
  "no-projects": () => "没有读到任何项目，请确认清单里有“项目名称”一列",
  "too-many": (text) => `共 ${text} 个项目，超过一次 1000 个的上限，请分成几份清单`,
};

const ENGLISH_PROBLEMS: Problems = {
  "no-name": (text) => `there is no project name${text === "" ? "" : ` (“${text}”)`}; add one or delete the row`,
  "long-name": (text) => `the project name is longer than 200 characters; shorten it: “${[...text].slice(0, 20).join("")}…”`,
  "not-a-number": (text) => `the amount “${text}” is not a number`,
  "negative-amount": (text) => `the amount “${text}” is negative`,
  "split-differs": (text) => `the amount “${text}” is not the sum of its fiscal and other parts`,
  "duplicate-name": (text) => `the project name “${text}” occurs again; each gets a table`,
  "duplicate-code": (text) => `the project code “${text}” occurs again`,
  "no-projects": () => "no project was found; the list needs a column 项目名称 (project name)",
  "too-many": (text) => `there are ${text} projects, more than 1000; split the list`,
};

function chineseProblem({ kind, row, text }: ProjectProblem): string {
  return (row > 0 ? `第 ${String(row)} 行：` : "") + CHINESE_PROBLEMS[kind](text);
}

function englishProblem({ kind, row, text }: ProjectProblem): string {
  return (row > 0 ? `row ${String(row)}: ` : "") + ENGLISH_PROBLEMS[kind](text);
}

const zhCN: Texts = {
  made: ({ file, sheets, projects }) => `已生成 ${file}：${String(sheets.length)} 张工作表${projects > 0 ? `，${String(projects)} 个项目` : ""}`,
  warnings: (count) => `需要留意 ${String(count)} 处：`,
  problem: chineseProblem,
  unconfirmed: ({ name, source }) => `口径“${name}”未经全文印证（${source}），请对照本级财政部门的格式核对`,
  moved: ({ from, to }) => `年度已改：“${from}”改为“${to}”`,
  refusals: {
    "unknown-profile": ({ id, known }) => `没有口径“${id}”，可用的有：${known.join("、")}`,
    "unknown-tables": ({ ids, known }) => `没有这些表：${ids.join("、")}。可用的有：${known.join("、")}`,
    "no-tables": () => "--tables 里没有写任何表",
    "unknown-codes": ({ codes }) => `不认识的科目编码：${codes.map((code) => `“${code}”`).join("、")}。功能分类以 2 开头，3、5 或 7 位；部门经济分类以 3 开头，3 或 5 位`,
    "no-codes": ({ file }) => `${file}：没有读到科目编码，每行应以一个编码开头`,
    file: ({ file, error }) => `${file}：${fileErrorText(error, "zh-CN")}`,
    "not-a-text": ({ file }) => `${file}：不是文本文件，也不是 .xlsx 工作簿，请另存为 .csv 或 .xlsx`,
    "bad-list": ({ file, problems }) => `${file}：项目清单有 ${String(problems.length)} 处错误，没有生成文件。${lines(problems, chineseProblem, (count) => `还有 ${String(count)} 处`)}`,
    "nothing-carried": ({ file }) => `${file}：没有认出可以沿用的表，请确认是上年的预算文本`,
    layout: ({ refusal }) => layoutRefusalText(refusal, "zh-CN"),
    "output-is-input": ({ file }) => `${file} 同时是输入文件，请换一个输出文件名`,
    output: ({ file, code }) => chineseOutput(file, code),
  },
};

function chineseOutput(file: string, code: string): string {
  switch (code) {
    case "EEXIST":
      return `${file} 已存在，没有覆盖；要覆盖请加 --force`;
    case "ENOENT":
    case "ENOTDIR":
      return `${file} 所在的文件夹不存在，请先建立文件夹或核对路径`;
    case "EISDIR":
      return `${file} 是一个文件夹，请给出文件名`;
    default:
      return `无法写入 ${file}（${code}），请检查权限、磁盘空间，或关闭占用它的程序`;
  }
}

const enUS: Texts = {
  made: ({ file, sheets, projects }) => `Wrote ${file}: ${String(sheets.length)} sheets${projects > 0 ? `, ${String(projects)} projects` : ""}`,
  warnings: (count) => `${String(count)} to look at:`,
  problem: englishProblem,
  unconfirmed: ({ name, source }) => `no full text confirms the profile “${name}” (${source}); compare with the forms of your finance bureau`,
  moved: ({ from, to }) => `moved to the new year: “${from}” is now “${to}”`,
  refusals: {
    "unknown-profile": ({ id, known }) => `There is no profile “${id}”; known: ${known.join(", ")}`,
    "unknown-tables": ({ ids, known }) => `There are no such tables: ${ids.join(", ")}. Known: ${known.join(", ")}`,
    "no-tables": () => "--tables names no table",
    "unknown-codes": ({ codes }) => `Unknown codes: ${codes.map((code) => `“${code}”`).join(", ")}. Functional codes begin with 2 and have 3, 5 or 7 digits, economic ones begin with 3 and have 3 or 5`,
    "no-codes": ({ file }) => `${file}: no code was found; each line should begin with one`,
    file: ({ file, error }) => `${file}: ${fileErrorText(error, "en-US")}`,
    "not-a-text": ({ file }) => `${file}: neither a text file nor an .xlsx workbook; save it as .csv or .xlsx`,
    "bad-list": ({ file, problems }) => `${file}: the list of projects has ${String(problems.length)} errors, nothing was written.${lines(problems, englishProblem, (count) => `${String(count)} more`)}`,
    "nothing-carried": ({ file }) => `${file}: no table to carry over was recognised; check that it is last year's budget`,
    layout: ({ refusal }) => layoutRefusalText(refusal, "en-US"),
    "output-is-input": ({ file }) => `${file} is an input file too; choose another output file`,
    output: ({ file, code }) => englishOutput(file, code),
  },
};

function englishOutput(file: string, code: string): string {
  switch (code) {
    case "EEXIST":
      return `${file} exists and was not overwritten; add --force to overwrite it`;
    case "ENOENT":
    case "ENOTDIR":
      return `The folder of ${file} does not exist; create it or check the path`;
    case "EISDIR":
      return `${file} is a folder; give a file name`;
    default:
      return `${file} cannot be written (${code}); check permissions and space, or close the program that holds it`;
  }
}

const TEXTS: Readonly<Record<Locale, Texts>> = { "zh-CN": zhCN, "en-US": enUS };
