import { textAt, type Sheet } from "../grid";
import type { Project, ProjectIndicator } from "../projects";
import type { IndicatorRow, TargetTable } from "../recognition/recognised";
import { withoutAmounts, type YearMover } from "./moved-year";

/** A code's region, in which digits mean no year. */
const REGION = /^\d{6}/u;

/** The project of a target table, without figures; undefined when its name is unknown. */
export function carriedProject(table: TargetTable, sheet: Sheet, fromYear: number, mover: YearMover): Project | undefined {
  const move = (text: string): string => mover.move(text);
  const name = table.projectName?.value.trim() ?? "";
  if (name === "") return undefined;
  const text = (key: string): string => {
    const at = table.head.get(key);
    return at === undefined ? "" : textAt(sheet, at.row, at.column).trim();
  };
  const code = table.projectCode?.value.trim() ?? "";
  const purpose = move(withoutAmounts(text("purpose")));
  const objective = move(text("objective"));
  const indicators = table.indicators.filter(isFilled).map((row) => carriedIndicator(row, move));
  return {
    name: move(name),
    ...(code === "" || isOfYear(code, fromYear) ? {} : { code }),
    ...(purpose === "" ? {} : { purpose }),
    ...(objective === "" ? {} : { objective }),
    ...(indicators.length === 0 ? {} : { indicators }),
  };
}

/** Codes hold the last two digits of the year in which the project was set up. */
function isOfYear(code: string, year: number): boolean {
  return code.replace(REGION, "").includes(String(year % 100).padStart(2, "0"));
}

function isFilled({ name, description, basis }: IndicatorRow): boolean {
  return [name, description, basis].some((text) => text !== "");
}

function carriedIndicator({ first, second, name, description, basis }: IndicatorRow, move: (text: string) => string): ProjectIndicator {
  return { first: first ?? "", second: second ?? "", name: move(name), description: move(description), basis: move(basis) };
}
