import { absolute, compare, decimalsOf, roundingBound, subtract, toFixedText } from "../amount";
import type { CellRef } from "../grid";
import type { AmountTable, TableSection } from "../recognition/recognised";
import { defineAmountRule } from "../validation";
import { addressList, oneLine, places } from "./cells/cell-list";
import { figuresOf } from "./sums/figures";

/** 收入总计 = 支出总计 in the tables that state both; that 合计 and 结转 add up to 总计 is a matter of `list-sum`. */
export const balance = defineAmountRule({
  meta: {
    id: "balance",
    category: "arithmetic",
    severity: "error",
    fixable: "no",
    messages: { mismatch: ["income", "expenditure", "cell", "otherCell", "actual", "expected", "difference"] },
  },

  applies: ({ spec }) => spec.sections.filter(({ rows }) => rows.kind === "lines" && rows.lines.some(({ key }) => key === GRAND_TOTAL)).length === 2,

  *check({ table, sheet, notChecked }) {
    const [income, expenditure] = SIDES.map((key) => grandTotal(table, key));
    if (income === undefined || expenditure === undefined) {
      notChecked("row-missing", { rows: SIDES.filter((key) => grandTotal(table, key) === undefined).map((key) => LABELS[key]).join("\n") });
      return;
    }

    const read = figuresOf(table, sheet);
    const [own, other] = [read(income.at), read(expenditure.at)];
    if (own.kind !== "figure" || other.kind !== "figure") {
      const [gap, at] = own.kind === "figure" ? [other, expenditure.at] : [own, income.at];
      if (gap.kind !== "figure") notChecked(gap.kind, { cells: addressList([at]) });
      return;
    }

    const difference = absolute(subtract(own.value, other.value));
    const printed = [own.decimals ?? [], other.decimals ?? []].flat();
    if (compare(difference, roundingBound(printed)) !== 1) return;
    const text = (value: typeof difference): string => toFixedText(value, Math.max(...printed, decimalsOf(value)));
    const [actual, expected] = [text(own.value), text(other.value)];
    const cells = { cell: addressList([income.at]), otherCell: addressList([expenditure.at]) };
    const data = { income: income.label, expenditure: expenditure.label, ...cells, actual, expected, difference: text(difference) };
    yield { messageId: "mismatch", at: income.at, data, related: places(sheet.name, [expenditure.at]), actual, expected };
  },
});

const GRAND_TOTAL = "grand-total";
const SIDES = ["income", "expenditure"] as const;
const LABELS = { income: "收入总计", expenditure: "支出总计" } as const;

interface GrandTotal {
  readonly at: CellRef;
  readonly label: string;
}

function grandTotal({ sections }: AmountTable, key: (typeof SIDES)[number]): GrandTotal | undefined {
  const section = sections.find(({ spec }) => spec.key === key);
  const row = section?.rows.find((one) => one.key === GRAND_TOTAL);
  const column = section === undefined ? undefined : wholeColumn(section);
  return row === undefined || column === undefined ? undefined : { at: { row: row.row, column }, label: oneLine(row.label) };
}

/** The first column of amounts holds the whole, those after it its parts. */
function wholeColumn({ spec, columns }: TableSection): number | undefined {
  return columns.get(spec.columns.find(({ type }) => type === "amount")?.key ?? "");
}
