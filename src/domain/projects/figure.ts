import { convertUnit, parseAmount, type MoneyUnit, type ParsedAmount } from "../amount";
import type { CellValue } from "../grid";

/** `12万`, as people write it; a bare 千 or 亿 likewise. */
const SHORT_UNIT = /(\d\s*[千万亿])\s*$/u;

/** An amount of a list, exact, in the unit asked for; a unit behind the figure is stronger than the column's. */
export function parseFigure(cell: CellValue, column: MoneyUnit, wanted: MoneyUnit): ParsedAmount {
  const parsed = parseAmount(typeof cell === "string" ? cell.normalize("NFKC").replace(SHORT_UNIT, "$1元") : cell);
  if (parsed.kind !== "amount") return parsed;
  return { ...parsed, value: convertUnit(parsed.value, parsed.fromText?.unit ?? column, wanted) };
}
