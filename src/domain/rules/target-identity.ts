import type { Located, TargetTable } from "../recognition/recognised";
import { foldText, remembered } from "../text";
import { defineWorkbookRule } from "../validation";
import type { Place } from "../validation";
import { addressList } from "./cells/cell-list";
import { headOf } from "./cells/table-name";
import { budgetYears } from "./targets/budget-year";
import { isUnfilled } from "./targets/indicators";

/** Each table names its project and, where the form has a place for it, the project's code; no two tables the same; no code is of a later year. */
export const targetIdentity = defineWorkbookRule({
  meta: {
    id: "target-identity",
    category: "targets",
    severity: "error",
    fixable: "no",
    messages: {
      "no-name": [],
      "no-code": [],
      "same-code": ["code", "cells"],
      "same-name": ["name", "cells"],
      "code-year": ["code", "codeYear", "year"],
    },
  },

  reads: "all",

  *ofTargets({ table, notChecked }) {
    if (isUnfilled(table)) {
      notChecked("not-filled", {});
      return;
    }
    const { projectName, projectCode, head } = table;
    if (projectName === null) yield { messageId: "no-name", at: head.get("project-name") ?? headOf(table), data: {} };
    const codeCell = head.get("project-code");
    if (projectCode === null && codeCell !== undefined) yield { messageId: "no-code", severity: "warning", at: codeCell, data: {} };
  },

  *check(context) {
    const tables = context.tables.filter((table) => table.shape === "targets");
    if (tables.length === 0) context.notChecked(null, "no-table", {});
    const begun = tables.filter((table) => !isUnfilled(table));

    const yearOf = budgetYears(context.tables);
    for (const table of begun) {
      const { sheet, projectCode } = table;
      if (projectCode === null) continue;
      const [year, codeYear] = [yearOf(table), yearInCode(projectCode.value)];
      if (year === null || codeYear === undefined || codeYear <= year) continue;
      yield { messageId: "code-year", severity: "warning", sheet, at: projectCode.at, data: { code: projectCode.value, codeYear: String(codeYear), year: String(year) } };
    }

    for (const { value, first, others, cells } of repeated(begun, ({ projectCode }) => projectCode)) {
      yield { messageId: "same-code", sheet: first.sheet, at: first.at, data: { code: value, cells }, related: others };
    }
    for (const { value, first, others, cells } of repeated(begun, ({ projectName }) => projectName)) {
      yield { messageId: "same-name", severity: "warning", sheet: first.sheet, at: first.at, data: { name: value, cells }, related: others };
    }
  },
});

/** 行政区划 in six digits, then the year: 130304 21 2DKQ…; other places put a B between: 405002 B22 DX0001. */
const CODE_YEAR = /^\d{6}B?(\d{2})(?=[0-9A-Z]*[A-Z])[0-9A-Z]{5,}$/u;
/** Codes of projects began with the integrated system of budgets; anything earlier is no year. */
const YEARS = { from: 2015, to: 2050 } as const;

function yearInCode(code: string): number | undefined {
  const digits = CODE_YEAR.exec(foldText(code).toUpperCase())?.[1];
  const year = digits === undefined ? undefined : 2000 + Number(digits);
  return year !== undefined && year >= YEARS.from && year <= YEARS.to ? year : undefined;
}

/** Names and codes that count as the same have the same key. */
const keyOf = remembered((text) => foldText(text).toUpperCase());

interface Repeated {
  readonly value: string;
  readonly first: Place;
  readonly others: readonly Place[];
  readonly cells: string;
}

function repeated(tables: readonly TargetTable[], pick: (table: TargetTable) => Located | null): readonly Repeated[] {
  const groups = new Map<string, { readonly value: string; readonly places: Place[] }>();
  for (const table of tables) {
    const located = pick(table);
    if (located === null) continue;
    const place = { sheet: table.sheet, at: located.at };
    const key = keyOf(located.value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { value: located.value, places: [place] });
    else group.places.push(place);
  }
  return [...groups.values()].flatMap(({ value, places: [first, ...others] }) => {
    if (first === undefined || others.length === 0) return [];
    return [{ value, first, others, cells: [first, ...others].map(({ sheet, at }) => addressList([at], sheet)).join("\n") }];
  });
}
