import { economicCodes, functionalCodes } from "../catalogue/codes";
import type { ClassificationCode, ClassificationList } from "../catalogue/codes";
import { EXPENDITURE_CLASSES } from "../catalogue/expenditure-classes";
import { cellStateAt } from "../edits";
import type { Fix } from "../edits";
import { formulaAt, toA1 } from "../grid";
import type { CellRef, Sheet } from "../grid";
import { foldLabel, rememberedOf } from "../text";
import { defineAmountRule } from "../validation";
import { addressList, oneLine, places } from "./cells/cell-list";
import { codedRows, codeSections, goesByCode } from "./codes/coded-rows";
import type { CodedRow } from "./codes/coded-rows";

/** The name beside a code is one that the list of codes has for it; codes that the list does not have are named as such. */
export const codeName = defineAmountRule({
  meta: {
    id: "code-name",
    category: "codes",
    severity: "warning",
    fixable: "review",
    messages: {
      different: ["code", "cell", "name", "listed", "years"],
      unknown: ["count", "cells", "codes"],
    },
  },

  applies: goesByCode,

  *check({ table, sheet }) {
    for (const codes of codeSections(table)) {
      const list = LISTS[codes.classification];
      const names = namesOf(list);
      const rows = codedRows(codes, sheet);
      // What a list of other years says about a name is a hint, no more.
      const isOfOtherYears = table.year !== null && (table.year.value < list.years.from || table.year.value > list.years.to);
      const column = codes.section.columns.get("name");

      for (const row of rows) {
        const known = names.get(row.code);
        if (known === undefined || isNamed(row.label, known)) continue;
        const at = column === undefined ? row.at : { row: row.row, column };
        const fix = at === row.at ? undefined : rename(sheet, at, known.listed);
        const data = { code: row.code, cell: toA1(at), name: oneLine(row.label), listed: known.listed, years: `${String(list.years.from)}–${String(list.years.to)}` };
        yield { messageId: "different", at, data, ...(isOfOtherYears ? { severity: "info" as const } : {}), ...(fix === undefined ? {} : { fix }) };
      }

      const unknown = rows.filter(({ code }) => !names.has(code));
      const [first, ...others] = unknown;
      if (first === undefined) continue;
      yield { messageId: "unknown", severity: "info", at: first.at, data: factsOf(unknown), related: places(sheet.name, others.map(({ at }) => at)) };
    }
  },
});

const LISTS: Readonly<Record<"functional" | "economic", ClassificationList>> = { functional: functionalCodes, economic: economicCodes };

interface KnownNames {
  readonly listed: string;
  /** As they are compared. */
  readonly accepted: ReadonlySet<string>;
}

const namesOf = rememberedOf(({ codes }: ClassificationList): ReadonlyMap<string, KnownNames> =>
  new Map(codes.map((code) => [code.code, { listed: code.name, accepted: new Set(allNames(code).map(core)) }])));

/** The list's own names, and what tables of other years and places print for a 类. */
function allNames({ code, name, otherNames = [] }: ClassificationCode): readonly string[] {
  return [name, ...otherNames, ...(EXPENDITURE_CLASSES.find(({ key }) => key === `c${code}`)?.labels ?? [])];
}

/** A row without a name may have it elsewhere; a name may be written with the names above it. */
function isNamed(label: string, { accepted }: KnownNames): boolean {
  const folded = foldLabel(label);
  return folded === "" || [folded, folded.split(/[-/>]/u).at(-1) ?? ""].some((name) => accepted.has(core(name)));
}

const IN_BRACKETS = /\([^()]*\)$/u;
const JOINTS = /[、,，·.和及与的]/gu;
const ENDING = /(?:支出|费用|经费|费)$/u;

/** What distinguishes a name: places differ in 支出 and 费 at the end, in 和, 及 and 、, and add remarks in brackets. */
function core(name: string): string {
  const folded = foldLabel(name);
  return (folded.replace(IN_BRACKETS, "") || folded).replace(JOINTS, "").replace(ENDING, "").replace(/[()]/gu, "");
}

function rename(sheet: Sheet, at: CellRef, name: string): Fix | undefined {
  if (formulaAt(sheet, at.row, at.column) !== undefined) return undefined;
  return { safety: "review", edits: [{ kind: "write", sheet: sheet.name, at, before: cellStateAt(sheet, at), after: { content: name } }] };
}

function factsOf(rows: readonly CodedRow[]): Readonly<Record<"count" | "cells" | "codes", string>> {
  return { count: String(rows.length), cells: addressList(rows.map(({ at }) => at)), codes: [...new Set(rows.map(({ code }) => code))].join("\n") };
}
