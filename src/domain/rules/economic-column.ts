import { compare, parseAmount, ZERO } from "../amount";
import { MONEY_OF_ECONOMIC_CLASS } from "../catalogue/economic-money";
import { valueAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import type { TableSection } from "../recognition/recognised";
import { defineAmountRule } from "../validation";
import { addressList, places } from "./cells/cell-list";

/** 工资福利支出 and 对个人和家庭的补助 are 人员经费, 商品和服务支出 and 资本性支出 are 公用经费. */
export const economicColumn = defineAmountRule({
  meta: {
    id: "economic-column",
    category: "arithmetic",
    severity: "warning",
    fixable: "no",
    messages: {
      "not-public": ["classes", "cells", "count"],
      "not-personnel": ["classes", "cells", "count"],
    },
  },

  applies: ({ sections }) => sections.some(({ spec, columns }) => isEconomic(spec) && COLUMNS.some(({ wrong }) => columns.has(wrong))),

  *check({ table, sheet }) {
    for (const { messageId, money, wrong } of COLUMNS) {
      const found = table.sections.filter(({ spec }) => isEconomic(spec)).flatMap((section) => misplaced(section, sheet, money, wrong));
      const [first] = found;
      if (first === undefined) continue;
      const cells = found.map(({ at }) => at);
      const classes = [...new Set(found.map(({ code }) => code))].sort().join("\n");
      yield { messageId, at: first.at, data: { classes, cells: addressList(cells), count: String(cells.length) }, related: places(sheet.name, cells.slice(1)) };
    }
  },
});

const COLUMNS = [
  { messageId: "not-public", money: "personnel", wrong: "public" },
  { messageId: "not-personnel", money: "public", wrong: "personnel" },
] as const;

function isEconomic({ rows }: TableSection["spec"]): boolean {
  return rows.kind === "codes" && rows.classification === "economic";
}

/** Figures of classes with one kind of money in the column of the other. */
function misplaced({ columns, rows }: TableSection, sheet: Sheet, money: "personnel" | "public", wrong: string): readonly { readonly at: CellRef; readonly code: string }[] {
  const column = columns.get(wrong);
  if (column === undefined) return [];
  return rows.flatMap(({ row, code = "" }) => {
    const economicClass = code.slice(0, 3);
    const figure = parseAmount(valueAt(sheet, row, column));
    const isMisplaced = MONEY_OF_ECONOMIC_CLASS[economicClass] === money && figure.kind === "amount" && compare(figure.value, ZERO) !== 0;
    return isMisplaced ? [{ at: { row, column }, code: economicClass }] : [];
  });
}
