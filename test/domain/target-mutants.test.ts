import { checkSnapshot, defaultProfile, toA1, type CellRef, type CellValue, type Finding, type Severity, type Sheet, type TargetTable } from "../../src/domain";
import { amount } from "../../src/domain/amount";
import { valueAt } from "../../src/domain/grid";
import { headFigure, statedAmount } from "../../src/domain/rules/targets/funding";
import { rules } from "../../src/domain/rules";
import type { TargetColumn } from "../../src/domain/spec";
import type { SampleName } from "../../src/workbench/samples";
import { snapshotOfSample } from "../support/fixtures";
import { publishedTargets, TARGET_DOCUMENTS } from "../support/targetContent";

const targetRules = rules.filter(({ meta }) => meta.category === "targets");

type Row = readonly CellValue[];
type Indicator = TargetTable["indicators"][number];

interface Subject {
  readonly table: TargetTable;
  /** With the levels written in each row, so that a row may be moved. */
  readonly sheet: Sheet;
}

/** A slip that a reviewer returns a table for. */
interface Mutant {
  readonly name: string;
  readonly finds: `${string} ${string}`;
  readonly severity: Severity;
  /** Forms without the cells that it needs, and why. */
  readonly absentFrom?: Readonly<Partial<Record<SampleName, string>>>;
  /** Undefined where this table has nothing to be mutated. */
  readonly make: (subject: Subject) => Sheet | undefined;
}

const NO_HEAD = "the form has a head block of nothing but 绩效目标";
const NO_AMOUNTS = "the form states the budget in words only";

const withCell = (sheet: Sheet, at: CellRef | undefined, value: CellValue): Sheet | undefined => at && { ...sheet, values: sheet.values.map((row, index) => (index === at.row - sheet.origin.row ? written(row, at.column - sheet.origin.column, value) : row)) };
const written = (row: Row, column: number, value: CellValue): Row => Array.from({ length: Math.max(row.length, column + 1) }, (_, index) => (index === column ? value : row[index] ?? null));
const place = ({ table }: Subject, row: Indicator, column: TargetColumn): CellRef => ({ row: row.row, column: table.columns.get(column) ?? -1 });
const filledRows = ({ table }: Subject): readonly Indicator[] => table.indicators.filter(({ name }) => name !== "");
const rowOf = (subject: Subject, second: string): Indicator | undefined => filledRows(subject).find((row) => row.second === second);

/** The sheet with the rows of the indicators in another order, some twice or left out. */
function withRows({ table, sheet }: Subject, order: readonly { readonly row: number }[]): Sheet {
  const [top, bottom] = [table.indicators[0]?.row ?? 0, table.indicators.at(-1)?.row ?? 0].map((row) => row - sheet.origin.row);
  const rows = order.map(({ row }) => sheet.values[row - sheet.origin.row] ?? []);
  return { ...sheet, values: [...sheet.values.slice(0, top), ...rows, ...sheet.values.slice((bottom ?? 0) + 1)] };
}

function without(level: "first" | "second", key: string): Mutant["make"] {
  return (subject) => {
    const rest = subject.table.indicators.filter((row) => row[level] !== key);
    return rest.length === subject.table.indicators.length ? undefined : withRows(subject, rest);
  };
}

/** Another row of each table, so that all levels have their turn. */
function blanked(column: "name" | "value" | "basis"): Mutant["make"] {
  return (subject) => {
    const rows = filledRows(subject).filter((row) => row[column] !== "");
    const row = rows[subject.table.area.top % rows.length];
    return row && withCell(subject.sheet, place(subject, row, column), null);
  };
}

function plan(...shares: readonly [number, number, number, number]): Mutant["make"] {
  return ({ table, sheet }) => {
    const cells = [1, 2, 3, 4].flatMap((quarter) => table.head.get(`plan-${String(quarter)}`) ?? []);
    const isOfOne = cells.every((at) => Number(valueAt(sheet, at.row, at.column)) <= 1);
    return cells.length < 4 ? undefined : cells.reduce<Sheet | undefined>((all, at, index) => all && withCell(all, at, (shares[index] ?? 0) / (isOfOne ? 100 : 1)), sheet);
  };
}

/** Its first-level block moved behind the next one. */
const blocksSwapped: Mutant["make"] = (subject) => {
  const rows = subject.table.indicators;
  const ofFirst = rows.filter(({ first }) => first === rows[0]?.first);
  const next = rows[ofFirst.length]?.first;
  return withRows(subject, [...rows.filter(({ first }) => first === next), ...ofFirst, ...rows.slice(ofFirst.length).filter(({ first }) => first !== next)]);
};

/** 质量 stands among the 效益. */
const moved: Mutant["make"] = (subject) => {
  const rows = subject.table.indicators;
  const [quality, benefit] = [rowOf(subject, "quality"), rows.find(({ first }) => first === "benefit")];
  if (quality === undefined || benefit === undefined) return undefined;
  const sheet = withCell(subject.sheet, place(subject, quality, "first"), benefit.firstText);
  return sheet && withRows({ ...subject, sheet }, rows.flatMap((row) => (row === quality ? [] : row === benefit ? [benefit, quality] : [row])));
};

const secondLevelsSwapped: Mutant["make"] = (subject) => {
  const [quantity, benefit] = [rowOf(subject, "quantity"), filledRows(subject).find(({ first }) => first === "benefit")];
  if (quantity === undefined || benefit === undefined) return undefined;
  const sheet = withCell(subject.sheet, place(subject, quantity, "second"), benefit.secondText);
  return sheet && withCell(sheet, place(subject, benefit, "second"), quantity.secondText);
};

const twice: Mutant["make"] = (subject) => {
  const row = filledRows(subject)[0];
  return withRows(subject, subject.table.indicators.flatMap((one) => (one === row ? [one, one] : [one])));
};

const budgetOf = ({ table, sheet }: Subject) => {
  const figure = headFigure(table, sheet, "budget");
  return figure.kind === "figure" ? figure : statedAmount(table, sheet, "budget");
};

const overBudget: Mutant["make"] = (subject) => {
  const [budget, cost] = [budgetOf(subject), rowOf(subject, "cost")];
  return budget && cost && withCell(subject.sheet, place(subject, cost, "value"), `≤${budget.value.times(amount("1.1")).toFixed()}${String(budget.unit)}`);
};

const fundsApart: Mutant["make"] = (subject) => {
  const budget = headFigure(subject.table, subject.sheet, "budget");
  return budget.kind === "figure" ? withCell(subject.sheet, budget.at, Number(budget.value.plus(1).toFixed())) : undefined;
};

const tooSatisfied: Mutant["make"] = (subject) => {
  const row = rowOf(subject, "service-object");
  return row && withCell(subject.sheet, place(subject, row, "value"), "≥120%");
};

const MUTANTS: readonly Mutant[] = [
  { name: "no 数量指标", finds: "target-mandatory missing", severity: "error", make: without("second", "quantity") },
  { name: "no 质量指标", finds: "target-mandatory missing", severity: "error", make: without("second", "quality") },
  { name: "no 时效指标", finds: "target-mandatory missing", severity: "error", make: without("second", "timeliness") },
  { name: "no 成本指标", finds: "target-mandatory missing", severity: "error", make: without("second", "cost") },
  { name: "no 效益指标", finds: "target-mandatory missing-any", severity: "error", make: without("first", "benefit") },
  { name: "no 满意度指标", finds: "target-mandatory missing", severity: "error", make: without("first", "satisfaction") },
  { name: "质量指标 under 效益指标", finds: "target-second-level misplaced", severity: "error", make: moved },
  { name: "数量指标 and a level of 效益 in each other's place", finds: "target-second-level misplaced", severity: "error", make: secondLevelsSwapped },
  { name: "效益指标 before 产出指标", finds: "target-first-level order", severity: "error", make: blocksSwapped },
  { name: "a blank name", finds: "target-row-complete missing", severity: "error", make: blanked("name") },
  { name: "a blank value", finds: "target-row-complete missing", severity: "error", make: blanked("value") },
  { name: "a blank basis", finds: "target-row-complete missing", severity: "error", make: blanked("basis") },
  { name: "an indicator twice", finds: "target-duplicate twice", severity: "warning", make: twice },
  { name: "a plan of 25, 50, 45, 100", finds: "target-plan falling", severity: "error", absentFrom: { "zhangjiakou-disclosure-2023": NO_HEAD }, make: plan(25, 50, 45, 100) },
  { name: "a plan that ends at 95", finds: "target-plan last", severity: "error", absentFrom: { "zhangjiakou-disclosure-2023": NO_HEAD }, make: plan(25, 50, 75, 95) },
  {
    name: "预算数 other than 财政资金 and 其他资金",
    finds: "target-funding sum",
    severity: "error",
    absentFrom: { "zhangjiakou-disclosure-2023": NO_HEAD, "tangshan-2022": NO_AMOUNTS },
    make: fundsApart,
  },
  { name: "a cost above the budget", finds: "target-cost above", severity: "error", absentFrom: { "zhangjiakou-disclosure-2023": NO_HEAD }, make: overBudget },
  { name: "a satisfaction of 120 %", finds: "target-percentage out-of-range", severity: "error", make: tooSatisfied },
];

const judge = (sheet: Sheet): readonly Finding[] => checkSnapshot({ sheets: [sheet] }, { profile: defaultProfile, rules: targetRules }).findings;
const shown = ({ ruleId, messageId, severity }: Finding): string => `${severity} ${ruleId} ${messageId}`;

function subjectOf(sheets: readonly Sheet[], table: TargetTable): Subject {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${table.sheet}`);
  const subject = { table, sheet };
  const levels = table.indicators.flatMap((row) => [[place(subject, row, "first"), row.firstText] as const, [place(subject, row, "second"), row.secondText] as const]);
  return { table, sheet: levels.reduce((all, [at, text]) => withCell(all, at, text) ?? all, sheet) };
}

describe.each(TARGET_DOCUMENTS)("a slip in a target table of %s", (name) => {
  const { sheets } = snapshotOfSample(name);
  const subjects = publishedTargets(name).map((table) => subjectOf(sheets, table));
  const before = new Map(subjects.map(({ sheet }) => [sheet, judge(sheet).map(shown)]));

  it("is looked for in all of its tables, which are without it", () => {
    expect(subjects.length).toBeGreaterThan(3);
    for (const said of before.values()) expect(said.filter((one) => one.startsWith("error"))).toEqual([]);
  });

  it.each(MUTANTS.map((mutant) => [mutant.name, mutant] as const))("%s", (_, { finds, severity, absentFrom, make }) => {
    const mutated = subjects.map((subject) => ({ subject, sheet: make(subject) }));
    if (absentFrom?.[name] !== undefined) {
      expect(mutated.map(({ sheet }) => sheet)).toEqual(subjects.map(() => undefined));
      return;
    }
    const missed = mutated.flatMap(({ subject: { table, sheet: untouched }, sheet }) => {
      if (sheet === undefined) return [`${table.sheet}!${toA1({ row: table.area.top, column: table.area.left })} not mutated`];
      const found = judge(sheet).filter(({ at }) => at.row >= table.area.top && at.row <= table.area.bottom + 1).map(shown);
      const already = (before.get(untouched) ?? []).includes(`${severity} ${finds}`);
      return found.includes(`${severity} ${finds}`) && !already ? [] : [`${table.sheet}!${toA1({ row: table.area.top, column: table.area.left })} ${found.join(", ")}`];
    });
    expect(missed).toEqual([]);
  });
});
