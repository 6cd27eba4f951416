import { parseValue } from "../indicator";
import type { Multiplier, Operator } from "../indicator";
import { BLANK, inYear } from "./example";
import type { IndicatorExample } from "./example";

type Valued = Pick<IndicatorExample, "value" | "second">;

/**
 * The value of an example with a blank for what each project has to find for itself: `≥___次` of `≥20次`, `≤___万元` of
 * `≤17.5万元`. Shares, dates and words stand as they are: they are alike in all projects.
 */
export function valueForm(example: Valued, year: number | null): string {
  const value = valueOf(example);
  if (value.kind !== "quantity" && value.kind !== "duration") return inYear(example.value, year);
  return `${value.operator ?? ""}${BLANK}${unitText(value)}`;
}

/** What stands around the number of a value, for forms that have a cell for each; null where the value is no number. */
export function valueParts(example: Valued): { readonly operator: string; readonly unit: string } | null {
  const value = valueOf(example);
  if (value.kind === "percentage") return { operator: value.operator ?? "", unit: "%" };
  return value.kind === "quantity" || value.kind === "duration" ? { operator: value.operator ?? "", unit: unitText(value) } : null;
}

function valueOf({ value, second }: Valued): ReturnType<typeof parseValue> {
  return parseValue(value, { dated: second === "timeliness" });
}

interface Measured {
  readonly operator: Operator | null;
  readonly multiplier: Multiplier | null;
  readonly unit: string | null;
  readonly per?: string | null;
}

function unitText({ multiplier, unit, per = null }: Measured): string {
  return `${multiplier ?? ""}${unit ?? ""}${per === null ? "" : `/${per}`}`;
}
