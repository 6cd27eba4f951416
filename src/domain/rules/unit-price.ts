import { absolute, add, amount, compare, convertUnit, decimalsOf, parseAmount, roundingBound, subtract, toFixedText, toText, ZERO } from "../amount";
import type { Amount, MoneyUnit } from "../amount";
import { valueAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import type { AmountTable, TableRow, TableSection } from "../recognition/recognised";
import { defineAmountRule } from "../validation";
import { addressList, places } from "./cells/cell-list";
import { figuresOf } from "./sums/figures";
import type { ReadFigure } from "./sums/figures";
import { rowName } from "./sums/sum-check";

/** 数量 × 单价 = 金额, row by row. */
export const unitPrice = defineAmountRule({
  meta: {
    id: "unit-price",
    category: "arithmetic",
    severity: "warning",
    fixable: "no",
    messages: {
      mismatch: ["label", "count", "price", "cell", "cells", "actual", "expected", "difference"],
      "rounded-away": ["cells", "examples"],
    },
  },

  applies: ({ spec }) => spec.sections.some(({ columns }) => KEYS.every((key) => columns.some((column) => column.key === key))),

  *check({ table, sheet, notChecked }) {
    const purchases = table.sections.flatMap((section) => purchasesOf(section, table, sheet));
    const unreadable = purchases.flatMap(({ unreadable: cells }) => cells);
    if (unreadable.length > 0) notChecked("not-a-number", { cells: addressList(unreadable) });

    const priced = purchases.flatMap(({ purchase }) => purchase ?? []);
    const lost = priced.filter(({ price, count, money }) => isZero(price.value) && !isZero(count.value) && !isZero(money.value));
    const [first] = lost;
    if (first !== undefined) {
      const examples = lost.map(({ count, price, money }) => `${toText(count.value)} × ${shown(price)} / ${shown(money)}`);
      const data = { cells: addressList(lost.map(({ cells }) => cells.price)), examples: [...new Set(examples)].join("\n") };
      const related = places(sheet.name, [...lost.slice(1).map(({ cells }) => cells.price), ...lost.map(({ cells }) => cells.money)]);
      yield { messageId: "rounded-away", at: first.cells.price, data, related };
    }

    for (const purchase of priced.filter((one) => !lost.includes(one))) {
      const { row, cells, count, price, money } = purchase;
      const product = wrongProduct(purchase, table.unit?.value);
      if (product === undefined) continue;
      const text = (value: Amount): string => toFixedText(value, Math.max(money.decimals ?? 0, decimalsOf(value)));
      const [actual, expected] = [text(money.value), text(product)];
      const data = {
        label: rowName(row), count: toText(count.value), price: shown(price), cell: addressList([cells.money]),
        cells: addressList([cells.count, cells.price]), actual, expected, difference: text(absolute(subtract(money.value, product))),
      };
      yield { messageId: "mismatch", at: cells.money, data, related: places(sheet.name, [cells.count, cells.price]), actual, expected };
    }
  },
});

const KEYS = ["count", "price", "total"] as const;

interface Purchase {
  readonly row: TableRow;
  readonly cells: Readonly<Record<"count" | "price" | "money", CellRef>>;
  readonly count: ReadFigure;
  readonly price: ReadFigure;
  readonly money: ReadFigure;
}

/** Rows with a quantity, a price and an amount; a quantity in words (`一批`) cannot be multiplied. */
function purchasesOf({ columns, rows }: TableSection, table: AmountTable, sheet: Sheet): readonly { readonly purchase?: Purchase; readonly unreadable: readonly CellRef[] }[] {
  const [count, price, money] = KEYS.map((key) => columns.get(key));
  if (count === undefined || price === undefined || money === undefined) return [];
  const read = figuresOf(table, sheet);

  return rows.filter(({ kind }) => kind === "item").map((row) => {
    const cells = { count: { row: row.row, column: count }, price: { row: row.row, column: price }, money: { row: row.row, column: money } };
    const all = [cells.count, cells.price, cells.money];
    if (all.some((at) => isBlank(sheet, at))) return { unreadable: [] };
    const [counted, priced, paid] = all.map(read);
    const unreadable = all.filter((at) => read(at).kind !== "figure");
    if (counted?.kind !== "figure" || priced?.kind !== "figure" || paid?.kind !== "figure") return { unreadable };
    return { purchase: { row, cells, count: counted, price: priced, money: paid }, unreadable: [] };
  });
}

function isBlank(sheet: Sheet, { row, column }: CellRef): boolean {
  const { kind } = parseAmount(valueAt(sheet, row, column));
  return kind === "blank" || kind === "dash";
}

/** A product that so many times exceeds the amount is one of a price in 元. */
const OTHER_UNIT = 100;

/**
 * The product that is meant, where none is the amount: a price may be in the table's unit or in 元. A price that
 * was rounded may be off by as many times its last decimal as there are pieces. Undefined where one is the amount.
 */
function wrongProduct({ count, price, money }: Purchase, unit: MoneyUnit | undefined): Amount | undefined {
  const units = unit === undefined || unit === "元" ? [unit] : [unit, "元" as const];
  const readings = units.map((own) => {
    const scale = own === undefined || unit === undefined ? amount(1) : convertUnit(amount(1), own, unit);
    const product = count.value.times(price.value).times(scale);
    const perPiece = roundingBound([price.decimals ?? 0]).times(scale);
    const bound = add(absolute(count.value).times(perPiece), roundingBound([money.decimals ?? 0]));
    return { product, off: absolute(subtract(money.value, product)), bound };
  });
  if (readings.some(({ off, bound }) => compare(off, bound) !== 1)) return undefined;
  const isInYuan = readings.length > 1 && compare(readings[0]?.product ?? ZERO, money.value.times(OTHER_UNIT)) === 1;
  return (isInYuan ? readings[1] : readings[0])?.product;
}

function isZero(value: Amount): boolean {
  return compare(value, ZERO) === 0;
}

function shown({ value, decimals }: ReadFigure): string {
  return toFixedText(value, Math.max(decimals ?? 0, decimalsOf(value)));
}
