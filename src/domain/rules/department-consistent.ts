import { toA1 } from "../grid";
import type { RecognisedTable } from "../recognition/recognised";
import { foldText } from "../text";
import { defineWorkbookRule } from "../validation";
import { addressList, oneLine } from "./cells/cell-list";
import { tableName } from "./cells/table-name";
import { isUnitName } from "./cells/unit-name";
import { oddOnes } from "./consistency/odd-ones";
import type { Stated } from "./consistency/odd-ones";

/** All tables are of one department, by code and name; its units may have target tables of their own. */
export const departmentConsistent = defineWorkbookRule({
  meta: {
    id: "department-consistent",
    category: "form",
    severity: "warning",
    fixable: "no",
    messages: { different: ["table", "department", "cell", "usual", "other", "otherCell"] },
  },

  reads: "all",

  *check({ tables }) {
    // The department speaks before its units.
    const inOrder = [...tables.filter(({ shape }) => shape !== "targets"), ...tables.filter(({ shape }) => shape === "targets")];
    for (const { odd, usual } of oddOnes(inOrder.flatMap((table) => departmentOf(table) ?? []), isSame)) {
      const data = {
        table: tableName(odd.table), department: odd.value.shown, cell: toA1(odd.at),
        usual: usual.value.shown, other: tableName(usual.table), otherCell: addressList([usual.at], usual.table.sheet),
      };
      yield { messageId: "different", sheet: odd.table.sheet, at: odd.at, data, related: [{ sheet: usual.table.sheet, at: usual.at }] };
    }
  },
});

interface Department {
  /** As it is typed. */
  readonly shown: string;
  /** "" when none is typed. */
  readonly code: string;
  readonly name: string;
  readonly ofTargets: boolean;
}

const CODE_AND_NAME = /^[(]?(\d{3,9})?[)]?[-_]?(.*)$/u;
const OWN_LEVEL = /\((?:本级|机关|本部|汇总)\)$|(?:本级|本部|机关)$/u;

function departmentOf(table: RecognisedTable): Stated<Department> | undefined {
  const { department, title } = table;
  if (department === null) return undefined;
  const [, code = "", name = ""] = CODE_AND_NAME.exec(foldText(department.value)) ?? [];
  const bare = name.replace(OWN_LEVEL, "");
  const isInTitle = title !== null && title.at.row === department.at.row && title.at.column === department.at.column;
  // What stands before the year in a title may be a place as well.
  if (bare === "" || (isInTitle && !isUnitName(bare))) return undefined;
  return { table, at: department.at, value: { shown: oneLine(department.value), code, name: bare, ofTargets: table.shape === "targets" } };
}

/** First digits of the codes of a department's units. */
const DEPARTMENT_DIGITS = 3;

/** A longer code or name is that of a unit; another unit of the department may be named quite otherwise. */
function isSame(a: Department, b: Department): boolean {
  const isUnit = a.ofTargets || b.ofTargets;
  const sameName = a.name.includes(b.name) || b.name.includes(a.name);
  if (a.code === "" || b.code === "") return sameName || isUnit;
  const sameCode = a.code.startsWith(b.code) || b.code.startsWith(a.code);
  if (isUnit && a.code !== b.code) return a.code.slice(0, DEPARTMENT_DIGITS) === b.code.slice(0, DEPARTMENT_DIGITS);
  return sameCode && sameName;
}
