import type { AmountTableSpec, SectionSpec } from "../../src/domain";
import { specOf } from "../../src/domain";
import { ties, type Tie, type TieEnd } from "../../src/domain/catalogue/ties";
import { markdownTable } from "./markdown";

/** The chapter of what the table has of other tables and gives to them; none where it is tied to nothing. */
export function tieChapter({ id }: AmountTableSpec): readonly string[] {
  const taken = groups(ties.filter(({ cell }) => cell.table === id)).map((group) => row(group, "cell", "from"));
  const given = groups(ties.filter(({ from }) => from.table === id)).map((group) => row(group, "from", "cell"));
  if (taken.length + given.length === 0) return [];
  return [
    "## 表间勾稽",
    ...(taken.length === 0 ? [] : ["取自别的表。与对方同时插入时，本表的单元格带取数公式（“不小于”的只是建议数，可以改大；也可以选择不带公式）：", markdownTable(HEAD, taken)]),
    ...(given.length === 0 ? [] : ["供给别的表：", markdownTable(HEAD, given)]),
  ];
}

const HEAD = ["本表", "关系", "对方"];

/** Ties that say the same about one 类 after the other are one line. */
function groups(all: readonly Tie[]): readonly (readonly [Tie, ...Tie[]])[] {
  const found = new Map<string, [Tie, ...Tie[]]>();
  for (const tie of all) {
    const { cell, from } = tie;
    const isClass = "code" in from.row && from.row.code.length === 3;
    const key = [tie.rule, tie.relation, cell.table, cell.section, cell.column, from.table, from.section, from.column, isClass ? "" : JSON.stringify([cell.row, from.row])].join("|");
    const group = found.get(key);
    if (group === undefined) found.set(key, [tie]);
    else group.push(tie);
  }
  return [...found.values()];
}

function row(group: readonly [Tie, ...Tie[]], own: "cell" | "from", other: "cell" | "from"): readonly [string, string, string] {
  const [{ relation }] = group;
  const says = own === "cell" ? RELATIONS[relation] : RELATIONS_BACK[relation];
  return [endText(group, own, false), says, endText(group, other, true)];
}

const RELATIONS: Readonly<Record<Tie["relation"], string>> = { equal: "等于", "at-least": "不小于" };
const RELATIONS_BACK: Readonly<Record<Tie["relation"], string>> = { equal: "等于", "at-least": "不大于" };

function endText(group: readonly [Tie, ...Tie[]], end: "cell" | "from", withTable: boolean): string {
  const [first] = group;
  const { table, section } = placeOf(first[end]);
  const of = section.heading === undefined ? "" : `${section.heading[0]}，`;
  const column = section.columns.find(({ key }) => key === first[end].column)?.headers[0] ?? first[end].column;
  const rows = group.length === 1 ? `“${rowText(first[end], section)}”行` : `有编码的 ${String(group.length)} 类各行`;
  return `${withTable ? `${table.title[0]}：` : ""}${of}${rows}“${column}”栏`;
}

function rowText({ row: at }: TieEnd, { rows }: SectionSpec): string {
  if ("total" in at) return "合计";
  if ("code" in at) return `科目 ${at.code}`;
  return rows.kind === "lines" ? (rows.lines.find(({ key }) => key === at.line)?.labels[0] ?? at.line) : at.line;
}

function placeOf({ table, section }: TieEnd): { readonly table: AmountTableSpec; readonly section: SectionSpec } {
  const spec = specOf(table);
  const found = spec?.shape === "amounts" ? spec.sections.find(({ key }) => key === section) : undefined;
  if (spec?.shape !== "amounts" || found === undefined) throw new Error(`A tie is about ${table} ${section}, which the catalogue lacks`);
  return { table: spec, section: found };
}
