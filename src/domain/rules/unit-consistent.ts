import { absolute, compare, convertUnit, parseAmount, roundingBound, subtract, toText } from "../amount";
import type { Amount } from "../amount";
import { toA1, valueAt } from "../grid";
import type { CellRef, CellValue, Sheet } from "../grid";
import type { AmountTable, AmountUnit, RecognisedTable } from "../recognition/recognised";
import { rememberedOf } from "../text";
import { defineWorkbookRule } from "../validation";
import { amountCells } from "./cells/amount-cells";
import { addressList } from "./cells/cell-list";
import { headOf, tableName } from "./cells/table-name";
import { mentionsUnit } from "./consistency/stated-units";

/** Each table of amounts states its unit, and the figures are in the unit that is stated. Tables may be in different units. */
export const unitConsistent = defineWorkbookRule({
  meta: {
    id: "unit-consistent",
    category: "form",
    severity: "error",
    fixable: "no",
    messages: {
      "not-stated": ["table"],
      "same-figures": ["figure", "table", "unit", "cell", "other", "otherUnit", "otherCell"],
      "scaled-figures": ["table", "figure", "cell", "other", "otherFigure", "otherCell", "unit", "otherUnit"],
      mixed: ["tables"],
    },
  },

  reads: "all",

  *check({ tables, sheetOf }) {
    const amounts = tables.filter((table): table is AmountTable => table.shape === "amounts");
    const measured = amounts.flatMap((table) => measure(table, sheetOf(table)) ?? []);

    for (const { table } of measured) {
      if (table.unit !== null || isStatedForSheet(table, tables) || mentionsUnit(table, sheetOf(table))) continue;
      yield { messageId: "not-stated", sheet: table.sheet, at: headOf(table), data: { table: tableName(table) } };
    }

    const stated = measured.filter((one): one is Measured & { readonly unit: AmountUnit } => one.unit !== undefined);
    for (const [index, one] of stated.entries()) {
      const contrary = stated.slice(0, index).flatMap((other) => contradiction(one, other) ?? [])[0];
      if (contrary !== undefined) yield contrary;
    }

    const units = new Set(stated.map(({ unit }) => unit));
    const other = stated.find(({ unit }) => unit !== stated[0]?.unit);
    const place = other?.table.unit;
    if (other === undefined || place === undefined || place === null) return;
    const listed = [...units].map((unit) => `${unit}：${stated.filter((one) => one.unit === unit).map(({ table }) => tableName(table)).join("，")}`);
    yield { messageId: "mixed", severity: "info", sheet: other.table.sheet, at: place.at, data: { tables: listed.join("\n") } };
  },
});

interface Measured {
  readonly table: AmountTable;
  readonly unit: AmountUnit | undefined;
  /** The figure that is furthest from zero, which in the tables that must agree is the same total. */
  readonly largest: Amount;
  readonly at: CellRef;
  readonly decimals: number;
}

/** What is known of a table stays known when another one changes. */
const measure = rememberedOf((table: AmountTable, sheet: Sheet): Measured | undefined => {
  let largest = 0;
  let at: CellRef | undefined;
  for (const cell of amountCells(table)) {
    // Which of two numbers is larger is exact without decimals; a table may have a million of them.
    const size = Math.abs(sizeOf(valueAt(sheet, cell.row, cell.column)));
    if (size <= largest) continue;
    largest = size;
    at = cell;
  }
  const parsed = at === undefined ? undefined : parseAmount(valueAt(sheet, at.row, at.column));
  if (at === undefined || parsed?.kind !== "amount") return undefined;
  return { table, unit: table.unit?.value, largest: parsed.value, at, decimals: parsed.decimals };
});

function sizeOf(value: CellValue): number {
  if (typeof value === "number") return value;
  const parsed = parseAmount(value);
  return parsed.kind === "amount" ? Number(toText(parsed.value)) : 0;
}

/** One statement above everything else counts for the whole sheet. */
function isStatedForSheet(table: AmountTable, tables: readonly RecognisedTable[]): boolean {
  const stating = tables.filter(({ sheet, unit }) => sheet === table.sheet && unit !== null);
  return stating.length === 1 && stating.every(({ area }) => area.top <= table.area.top);
}

/** Fewer digits may be alike by chance. */
const TELLING_DIGITS = 4;

type Stating = Measured & { readonly unit: AmountUnit };

/** Two tables with the same figure in different units, or with one figure and its 千 or 万 fold in the same unit. */
function contradiction(one: Stating, other: Stating) {
  if (Math.min(digits(one.largest), digits(other.largest)) < TELLING_DIGITS) return undefined;
  const facts = {
    table: tableName(one.table), unit: one.unit, cell: toA1(one.at),
    other: tableName(other.table), otherUnit: other.unit, otherCell: addressList([other.at], other.table.sheet),
  };
  const place = { sheet: one.table.sheet, at: one.at, related: [{ sheet: other.table.sheet, at: other.at }] };

  if (one.unit !== other.unit && compare(one.largest, other.largest) === 0) {
    return { ...place, messageId: "same-figures" as const, data: { ...facts, figure: toText(one.largest) } };
  }
  if (one.unit === other.unit && (isScaled(one, other) || isScaled(other, one))) {
    return { ...place, messageId: "scaled-figures" as const, data: { ...facts, figure: toText(one.largest), otherFigure: toText(other.largest) } };
  }
  return undefined;
}

function digits(value: Amount): number {
  return value.c.length;
}

/** Whether the coarse figure is the fine one in 千元 or 万元 instead of 元, rounded as it is printed. */
function isScaled(coarse: Measured, fine: Measured): boolean {
  return (["千元", "万元"] as const).some((unit) => {
    const apart = absolute(subtract(convertUnit(fine.largest, "元", unit), coarse.largest));
    return compare(apart, roundingBound([coarse.decimals])) < 1;
  });
}
