import { toText } from "../amount";
import { expectedByName } from "../indicator";
import type { Expected } from "../indicator";
import type { Sheet } from "../grid";
import type { IndicatorRow, TargetTable } from "../recognition/recognised";
import { headFigure } from "../rules/targets/funding";
import { libraryLevel } from "./search";

/** Second levels of which we can say what they expect; benefits of all kinds expect the same, and so do costs that are not paid in money. */
export type HintLevel = "quantity" | "quality" | "timeliness" | "cost" | "service-object" | "benefit" | "burden" | "unknown";

/** One sentence of what a row's value has to be: facts, no words. */
export type Hint =
  | { readonly messageId: `level-${HintLevel}`; readonly data: Readonly<Record<string, never>> }
  | { readonly messageId: `name-${Expected}`; readonly data: { readonly indicator: string } }
  | { readonly messageId: "budget"; readonly data: { readonly budget: string } }
  | { readonly messageId: "year"; readonly data: { readonly year: string } };

const LEVELS: Readonly<Record<string, HintLevel>> = {
  quantity: "quantity", quality: "quality", timeliness: "timeliness", cost: "cost", "service-object": "service-object",
  economic: "benefit", social: "benefit", ecological: "benefit", sustainable: "benefit",
  "social-cost": "burden", "ecological-cost": "burden",
};

/** What the second level expects of a row's value, what the row's own name announces, and what project and year bound it by. */
export function hintsFor(table: TargetTable, sheet: Sheet, row: IndicatorRow, year: number | null): readonly Hint[] {
  const level = LEVELS[libraryLevel(row.second) ?? ""] ?? "unknown";
  const byName = expectedByName(row.name);
  const budget = level === "cost" ? budgetOf(table, sheet) : undefined;
  return [
    { messageId: `level-${level}`, data: {} },
    ...(byName === undefined ? [] : [{ messageId: `name-${byName}` as const, data: { indicator: row.name } }]),
    ...(budget === undefined ? [] : [{ messageId: "budget" as const, data: { budget } }]),
    ...(level === "timeliness" && year !== null ? [{ messageId: "year" as const, data: { year: String(year) } }] : []),
  ];
}

function budgetOf(table: TargetTable, sheet: Sheet): string | undefined {
  const figure = headFigure(table, sheet, "budget");
  return figure.kind === "figure" ? `${toText(figure.value)}${figure.unit ?? ""}` : undefined;
}
