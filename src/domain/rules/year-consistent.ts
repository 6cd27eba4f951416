import { toA1 } from "../grid";
import type { RecognisedTable } from "../recognition/recognised";
import { defineWorkbookRule } from "../validation";
import { addressList } from "./cells/cell-list";
import { tableName } from "./cells/table-name";
import { oddOnes } from "./consistency/odd-ones";
import type { Stated } from "./consistency/odd-ones";

/** Titles and 预算年度 agree in each table and between tables. Tables of what was executed are about a year of their own. */
export const yearConsistent = defineWorkbookRule({
  meta: {
    id: "year-consistent",
    category: "form",
    severity: "error",
    fixable: "no",
    messages: {
      within: ["table", "titleYear", "titleCell", "year", "cell"],
      between: ["table", "year", "cell", "usual", "other", "otherCell"],
    },
  },

  reads: "all",

  *check({ tables }) {
    for (const table of tables) {
      const [title, field] = [titleYear(table), table.year];
      if (title === null || field === null || title.value === field.value) continue;
      const data = { table: tableName(table), titleYear: String(title.value), titleCell: toA1(title.at), year: String(field.value), cell: toA1(field.at) };
      yield { messageId: "within", sheet: table.sheet, at: field.at, data, related: [{ sheet: table.sheet, at: title.at }] };
    }

    for (const group of [tables.filter((table) => !isOfExecution(table)), tables.filter(isOfExecution)]) {
      for (const { odd, usual } of oddOnes(group.flatMap((table) => yearOf(table) ?? []), (a, b) => a === b)) {
        const data = {
          table: tableName(odd.table), year: String(odd.value), cell: toA1(odd.at),
          usual: String(usual.value), other: tableName(usual.table), otherCell: addressList([usual.at], usual.table.sheet),
        };
        yield { messageId: "between", sheet: odd.table.sheet, at: odd.at, data, related: [{ sheet: usual.table.sheet, at: usual.at }] };
      }
    }
  },
});

const EXECUTION: ReadonlySet<string> = new Set(["execution", "self-evaluation"]);

function isOfExecution({ spec }: RecognisedTable): boolean {
  return EXECUTION.has(spec.id);
}

/** A table that contradicts itself is on nobody's side. */
function yearOf(table: RecognisedTable): Stated<number> | undefined {
  const title = titleYear(table);
  const stated = table.year ?? title;
  if (stated === null || (title !== null && title.value !== stated.value)) return undefined;
  return { table, value: stated.value, at: stated.at };
}

const YEARS = /((?:19|20)\d{2})\s*年/gu;

/** The one year that the title names; a project's name, which is part of the title of its table, may hold any year. */
function titleYear({ title, shape }: RecognisedTable): RecognisedTable["year"] {
  if (title === null || shape === "targets" || shape === "evaluation") return null;
  const years = [...new Set(Array.from(title.value.normalize("NFKC").matchAll(YEARS), ([, year]) => Number(year)))];
  const [value] = years;
  return value === undefined || years.length > 1 ? null : { value, at: title.at };
}
