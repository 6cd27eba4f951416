import { toText } from "../amount";
import type { DatePoint, IndicatorDate, IndicatorValue, Period } from "./value";

/** The value in the one way in which we write it; read again, it is the same value. */
export function printValue(value: IndicatorValue): string {
  switch (value.kind) {
    case "quantity":
      return `${value.operator ?? ""}${toText(value.number)}${value.multiplier ?? ""}${value.unit ?? ""}${value.per === null ? "" : `/${value.per}`}`;
    case "percentage":
      return `${value.operator ?? ""}${toText(value.number)}%`;
    case "duration":
      return `${value.operator ?? ""}${toText(value.number)}${value.multiplier ?? ""}${value.unit}`;
    case "range":
      return `${toText(value.from.number)}-${printValue(value.to)}`;
    case "date":
      return printDate(value);
    case "period":
      return printPeriod(value);
    case "question":
    case "qualitative":
      return value.text;
    case "empty":
      return "";
  }
}

function printDate(date: IndicatorDate): string {
  return `${printPoint(date)}${date.part ?? ""}${date.before ? "前" : ""}`;
}

function printPeriod({ from, to }: Period): string {
  if (from.month !== null) return `${printPoint(from)}-${printPoint(to)}`;
  if (from.year === null) return "全年";
  return from.year === to.year ? `${String(from.year)}年` : `${printPoint(from)}-${printPoint(to)}`;
}

function printPoint({ year, month, day }: DatePoint): string {
  const said = [[year, "年"], [month, "月"], [day, "日"]] as const;
  return said.map(([number, word]) => (number === null ? "" : `${String(number)}${word}`)).join("");
}
