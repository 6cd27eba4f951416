import { pairProjects, textProjects } from "../goals";
import type { TextProject } from "../goals";
import { textAt } from "../grid";
import { quotedValues } from "../prose";
import type { QuotedValue } from "../prose";
import type { TargetTable } from "../recognition/recognised";
import { defineWorkbookRule } from "../validation";
import type { Place, RuleContext, WorkbookContext } from "../validation";
import { addressList, oneLine } from "./cells/cell-list";
import { contradictions } from "./targets/text-values";
import type { Contradiction } from "./targets/text-values";
import { readIndicators, valuesOf } from "./targets/values";
import type { ReadIndicator } from "./targets/values";

/** The figures that the goals state in sentences are those of the indicators: in number, unit and direction. */
export const targetTextValues = defineWorkbookRule({
  meta: {
    id: "target-text-values",
    category: "targets",
    severity: "warning",
    fixable: "no",
    messages: {
      objective: ["sentence", "textCell", "said", "indicator", "value"],
      department: ["project", "sentence", "textCell", "said", "values", "cells"],
    },
  },

  reads: ["performance-target", "department-targets"],

  *ofTargets(context) {
    const { table } = context;
    const indicators = readIndicators(context);
    const found = ownText(context).flatMap(({ at, quoted }) => placed(table.sheet, at, contradictions(quoted, indicators)));
    for (const { first: { name, text, at }, data, related } of byIndicator(found)) {
      yield { messageId: "objective", at, data: { ...data, indicator: name, value: text }, related };
    }
  },

  *check(context) {
    const tables = context.tables.filter((table) => table.shape === "targets");
    if (tables.length === 0) context.notChecked(null, "no-table", {});
    for (const { sheet, project, scope, sharesOnly } of projectsOf(context, tables)) {
      const indicators = scope.flatMap(valuesOf);
      const found = project.lines.flatMap(({ value, at }) => placed(sheet, at, contradictions(quotedValues(value).filter((quoted) => !sharesOnly || quoted.value.kind === "percentage"), indicators)));
      for (const { first, all, data, related } of byIndicator(found)) {
        const cells = all.map((one) => addressList([one.at], one.table.sheet)).join("\n");
        yield { messageId: "department", sheet: first.table.sheet, at: first.at, data: { ...data, project: project.name, values: all.map(({ text }) => text).join("\n"), cells }, related };
      }
    }
  },
});

interface OwnText {
  readonly at: Place["at"];
  readonly quoted: readonly QuotedValue[];
}

/** 绩效目标 and 资金用途; the money of the latter is the budget's, which another rule compares. */
function ownText({ table, sheet }: Pick<RuleContext<TargetTable>, "table" | "sheet">): readonly OwnText[] {
  return (["objective", "purpose"] as const).flatMap((key) => {
    const at = table.head.get(key);
    if (at === undefined) return [];
    const quoted = quotedValues(textAt(sheet, at.row, at.column));
    return [{ at, quoted: key === "objective" ? quoted : quoted.filter(({ value }) => value.kind !== "quantity" || value.family !== "money") }];
  });
}

interface ScopedProject {
  readonly sheet: string;
  readonly project: TextProject;
  /** The tables that may contradict it. */
  readonly scope: readonly TargetTable[];
  /** Shares alone can be compared with tables that are not known to be the project's. */
  readonly sharesOnly: boolean;
}

/** The projects of the first part, each with its own table, or with those that belong to none. */
function projectsOf({ tables: all }: WorkbookContext, tables: readonly TargetTable[]): readonly ScopedProject[] {
  return all.flatMap((table) => {
    if (table.shape !== "texts") return [];
    const pairs = pairProjects(textProjects(table)?.projects ?? [], tables);
    const others = pairs.flatMap((pair) => (pair.text === null ? [pair.table] : []));
    return pairs.flatMap(({ text, table: own }) => (text === null ? [] : [{ sheet: table.sheet, project: text, scope: own === null ? others : [own], sharesOnly: own === null }]));
  });
}

interface Said extends Contradiction {
  readonly place: Place;
}

function placed(sheet: string, at: Place["at"], found: readonly Contradiction[]): readonly Said[] {
  return found.map((one) => ({ ...one, place: { sheet, at } }));
}

interface Group {
  readonly first: ReadIndicator;
  readonly all: readonly ReadIndicator[];
  readonly data: { readonly sentence: string; readonly textCell: string; readonly said: string };
  readonly related: readonly Place[];
}

/** What contradicts one indicator is one finding. */
function byIndicator(found: readonly Said[]): readonly Group[] {
  const groups = new Map<string, Said[]>();
  for (const said of found) {
    const { table, at } = said.counterparts[0];
    const key = addressList([at], table.sheet);
    groups.set(key, [...(groups.get(key) ?? []), said]);
  }
  return [...groups.values()].flatMap((group) => {
    const [{ counterparts: all, place } = { counterparts: [], place: undefined }] = group;
    const [first, ...others] = all;
    if (first === undefined || place === undefined) return [];
    const cells = [place, ...others.map(({ table, at }) => ({ sheet: table.sheet, at }))];
    const textCell = addressList([place.at], place.sheet === first.table.sheet ? undefined : place.sheet);
    const lines = (text: (one: Said) => string): string => [...new Set(group.map(text))].join("\n");
    return [{ first, all, related: cells, data: { textCell, sentence: lines(({ quoted }) => oneLine(`${quoted.before}${quoted.said}${quoted.behind}`)), said: lines(({ quoted }) => oneLine(quoted.said)) } }];
  });
}
