import { add, amount, compare, subtract, toText, ZERO, type Amount } from "../amount";
import type { Project } from "../projects";
import type { AmountUnit } from "../recognition/recognised";

/** 财政资金, 其他资金 and their sum, exact; what the project does not say is the rest of the budget. */
export interface Funding {
  readonly budget: Amount;
  readonly fiscal: Amount;
  readonly other: Amount | undefined;
}

/** The funding of a project; undefined when it has no amounts. */
export function fundingOf({ budget, fiscal, other }: Project): Funding | undefined {
  const parts = { fiscal: known(fiscal), other: known(other) };
  const total = known(budget);
  if (total === undefined && parts.fiscal === undefined && parts.other === undefined) return undefined;
  const rest = parts.fiscal ?? (total === undefined ? ZERO : subtract(total, parts.other ?? ZERO));
  const others = parts.other ?? (total === undefined || compare(total, rest) <= 0 ? undefined : subtract(total, rest));
  return { budget: add(rest, others ?? ZERO), fiscal: rest, other: others };
}

/** `预算金额12万元，其中财政资金10万元，其他资金2万元`, for forms that print the amount in the text of its use. */
export function fundingText(funding: Funding, unit: AmountUnit): string {
  const { budget, fiscal, other } = funding;
  const figure = (value: Amount): string => `${toText(value)}${unit}`;
  const split = other === undefined || compare(other, ZERO) === 0 ? "全部为财政资金" : `其中财政资金${figure(fiscal)}，其他资金${figure(other)}`;
  return `预算金额${figure(budget)}，${split}`;
}

function known(text: string | undefined): Amount | undefined {
  return text === undefined ? undefined : amount(text);
}
