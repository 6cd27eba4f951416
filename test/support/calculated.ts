import { amount, parseAmount, sum, toText } from "../../src/domain/amount";
import type { Amount } from "../../src/domain/amount";
import { rectFromA1, valueAt, type Sheet } from "../../src/domain/grid";

/**
 * What Excel shows for a sum: `=SUM(D2:E2,G2)`, `=D2+E2-F2`. Texts count as nothing in SUM, as they do in Excel.
 * Undefined for every other formula, which only Excel can calculate.
 */
export function calculated(sheet: Sheet, formula: string): number | undefined {
  const body = formula.replace(/^=/, "").replaceAll("$", "");
  const summed = /^SUM\(([A-Z0-9:,]+)\)$/.exec(body)?.[1];
  if (summed !== undefined) return Number(toText(sum(summed.split(",").map((area) => areaSum(sheet, area)))));
  if (!/^[A-Z]+\d+([+-][A-Z]+\d+)*$/.test(body)) return undefined;
  return Number(toText(sum(Array.from(body.matchAll(/([+-]?)([A-Z]+\d+)/g), ([, sign, cell = ""]) => areaSum(sheet, cell).times(sign === "-" ? -1 : 1)))));
}

function areaSum(sheet: Sheet, address: string): Amount {
  const area = rectFromA1(address);
  if (area === undefined) throw new Error(`not an area: ${address}`);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return sum(rows.flatMap((row) => columns.map((column) => figureOf(valueAt(sheet, row, column)))));
}

function figureOf(value: ReturnType<typeof valueAt>): Amount {
  const parsed = parseAmount(value);
  return typeof value === "number" && parsed.kind === "amount" ? parsed.value : amount(0);
}
