import { pairProjects, textProjects } from "../goals";
import type { ProjectPair, ProjectsBlock, TextProject } from "../goals";
import type { TargetTable, TextTable } from "../recognition/recognised";
import { defineWorkbookRule } from "../validation";
import type { Place, WorkbookContext } from "../validation";
import { addressList, oneLine } from "./cells/cell-list";
import { headOf, tableName } from "./cells/table-name";
import { isUnfilled } from "./targets/indicators";

/** The projects of 分项绩效目标 are those of the target tables: as many, of the same names, in the same order. */
export const targetList = defineWorkbookRule({
  meta: {
    id: "target-list",
    category: "targets",
    severity: "warning",
    fixable: "no",
    messages: {
      "no-table": ["texts", "tables", "names", "cells"],
      "no-text": ["texts", "tables", "names", "cells"],
      name: ["name", "cell", "other", "otherCell"],
      order: ["texts", "tables"],
    },
  },

  reads: ["performance-target", "department-targets"],

  *check(context) {
    const compared = sidesOf(context);
    if (compared === undefined) return;
    const { text, block, tables } = compared;
    const pairs = pairProjects(block.projects, tables);
    const matched = pairs.filter(isMatched);
    if (matched.length === 0) {
      context.notChecked(text.sheet, "goals-not-projects", {});
      return;
    }

    const place = ({ at }: TextProject): Place => ({ sheet: text.sheet, at });
    const counts = { texts: String(block.projects.length), tables: String(tables.length) };
    const untold = pairs.flatMap((pair) => (pair.text === null ? [pair.table] : []));
    yield* group("no-table", counts, pairs.flatMap((pair) => (pair.table === null ? [{ name: pair.text.name, place: place(pair.text) }] : [])));
    yield* group("no-text", counts, untold.map((table) => ({ name: nameOf(table), place: nameAt(table) })));
    for (const pair of matched) {
      if (pair.likeness === "same") continue;
      const [own, other] = [place(pair.text), nameAt(pair.table)];
      const data = { name: pair.text.name, cell: addressList([own.at]), other: nameOf(pair.table), otherCell: addressList([other.at], other.sheet) };
      yield { messageId: "name", sheet: own.sheet, at: own.at, data, related: [other] };
    }
    const [first] = matched;
    const inOrder = tables.filter((table) => matched.some((pair) => pair.table === table));
    if (first === undefined || matched.every(({ table }, index) => table === inOrder[index])) return;
    yield { messageId: "order", sheet: text.sheet, at: block.heading.at, data: { texts: matched.map((pair) => pair.text.name).join("\n"), tables: inOrder.map(nameOf).join("\n") } };
  },
});

interface Sides {
  readonly text: TextTable;
  readonly block: ProjectsBlock;
  readonly tables: readonly TargetTable[];
}

/** What is to be compared; says so where one side is missing, not begun, or there several times. */
function sidesOf({ tables: all, notChecked }: WorkbookContext): Sides | undefined {
  const texts = all.filter((table) => table.shape === "texts");
  const tables = all.filter((table) => table.shape === "targets");
  const begun = tables.filter((table) => !isUnfilled(table));
  const [text, ...others] = texts;
  if (text === undefined || tables.length === 0) notChecked(null, "table-missing", { tables: text === undefined ? "部门整体绩效目标" : "项目绩效目标表" });
  else if (others.length > 0) notChecked(null, "several-tables", { tables: texts.map((table) => `${table.sheet} ${tableName(table)}`).join("\n") });
  else {
    const block = textProjects(text);
    if (block !== undefined && block.projects.length > 0 && begun.length > 0) return { text, block, tables: begun };
    notChecked(begun.length === 0 ? tables[0]?.sheet ?? null : text.sheet, "not-filled", {});
  }
  return undefined;
}

type MatchedPair = Extract<ProjectPair, { readonly table: TargetTable; readonly text: TextProject }>;

function isMatched(pair: ProjectPair): pair is MatchedPair {
  return pair.likeness !== null;
}

interface Unmatched {
  readonly name: string;
  readonly place: Place;
}

/** All that is missing on one side is one finding. */
function* group(messageId: "no-table" | "no-text", counts: { readonly texts: string; readonly tables: string }, unmatched: readonly Unmatched[]) {
  const [first, ...others] = unmatched;
  if (first === undefined) return;
  const data = { ...counts, names: unmatched.map(({ name }) => name).join("\n"), cells: unmatched.map(({ place: { sheet, at } }) => addressList([at], sheet)).join("\n") };
  yield { messageId, ...first.place, data, related: others.map(({ place }) => place) };
}

function nameOf(table: TargetTable): string {
  return oneLine(table.projectName?.value ?? tableName(table));
}

function nameAt(table: TargetTable): Place {
  return { sheet: table.sheet, at: table.projectName?.at ?? headOf(table) };
}
