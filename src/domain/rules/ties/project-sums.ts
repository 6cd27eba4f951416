import { convertUnit, decimalsOf, parseAmount, ZERO } from "../../amount";
import type { ParsedAmount } from "../../amount";
import { valueAt } from "../../grid";
import type { Sheet } from "../../grid";
import type { AmountTable, RecognisedTable, TargetTable } from "../../recognition/recognised";
import { addressList } from "../cells/cell-list";
import type { ReadFigure } from "../sums/figures";
import { totalOf } from "./claim";
import { choiceOf, nameOfSpec } from "./judged-ties";
import { sidesOf, tableName } from "./side";
import type { Side, SideGap } from "./side";

type SheetOf = (table: Pick<RecognisedTable, "sheet">) => Sheet;

/** The 项目绩效目标表 whose form prints 预算数. */
export function budgetedTables(tables: readonly RecognisedTable[]): readonly TargetTable[] {
  return tables.filter((table) => table.shape === "targets").filter(({ head }) => head.has("budget"));
}

/** 预算数 of these tables as one side of a tie. */
export function budgetSum(tables: readonly TargetTable[], sheetOf: SheetOf): Side | SideGap {
  const figures: Side["figures"][number][] = [];
  for (const table of tables) {
    const at = table.head.get("budget");
    if (at === undefined) continue;
    const parsed = parseAmount(valueAt(sheetOf(table), at.row, at.column));
    if (parsed.kind === "not-a-number" || parsed.kind === "excel-error") return { kind: "gap", reasonId: "not-a-number", text: addressList([at], table.sheet), sheet: table.sheet };
    figures.push({ kind: "figure", ...figureOf(parsed, table), place: { sheet: table.sheet, at }, table });
  }
  return { kind: "side", figures, tables: [], rows: [], columns: [] };
}

/** 项目支出 of the one table of this spec. */
export function projectExpenditure(tables: readonly RecognisedTable[], specId: string, sheetOf: SheetOf): Side | SideGap {
  const own = tables.filter((table): table is AmountTable => table.shape === "amounts" && table.spec.id === specId);
  const [table, ...others] = own;
  if (others.length > 0) return { kind: "gap", reasonId: "several-tables", text: own.map(tableName).join("\n"), sheet: null };
  const missing = { kind: "gap", reasonId: "table-missing", text: nameOfSpec(specId), sheet: null } as const;
  return table === undefined ? missing : (sidesOf([totalOf(specId, "project")], choiceOf(new Map([[specId, table]]), sheetOf))[0] ?? missing);
}

/** In the table's unit; a unit behind the figure is stronger. */
function figureOf(parsed: ParsedAmount, { unit }: TargetTable): Pick<ReadFigure, "value" | "decimals"> {
  if (parsed.kind !== "amount") return { value: ZERO, decimals: null };
  const written = parsed.fromText?.unit;
  if (written === undefined || unit === null) return { value: parsed.value, decimals: parsed.decimals };
  const value = convertUnit(parsed.value, written, unit.value);
  return { value, decimals: decimalsOf(value) };
}
