import { checkWorkbook, insertTables, type InsertionRequest } from "../../src/app";
import { defaultProfile, performanceTarget, profiles, specOf } from "../../src/domain/catalogue";
import { checkSnapshot } from "../../src/domain/check";
import type { AmountTable, RecognisedTable, TargetTable } from "../../src/domain/recognition";
import { rules } from "../../src/domain/rules";
import type { Profile } from "../../src/domain/spec";
import type { CheckReport, NotChecked, ReasonId, Rule, RuleContext, WorkbookContext } from "../../src/domain/validation";
import { createExcelWorkbook } from "../../src/excel";
import { standIn } from "../support/excelHost";
import { valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);
const tablesOf = (profile: Profile): InsertionRequest["tables"] => profile.requiredTables.flatMap((id) => specOf(id) ?? []);
const requestOf = (profile: Profile): InsertionRequest => ({
  tables: tablesOf(profile), department: { code: "731", name: "张家口市科学技术协会" }, year: 2026, unit: "万元", profile,
});

describe("all tables of the default profile", () => {
  it("cost Excel no more than it can take at once", async () => {
    standIn.open();
    valueOf(await insertTables(port, requestOf(defaultProfile)));
    const traffic = standIn.traffic();
    const sum = (pick: (run: (typeof traffic)[number]) => number): number => traffic.reduce((total, run) => total + pick(run), 0);
    expect(sum(({ roundTrips }) => roundTrips)).toBeLessThanOrEqual(4);
    expect(sum(({ actions }) => actions)).toBeLessThanOrEqual(2500);
    expect(sum(({ bytesOut }) => bytesOut)).toBeLessThanOrEqual(400_000);
    expect(standIn.keptRanges()).toBe(0);
  });
});

const BY_CODE = ["income-summary", "expenditure-summary", "general-public-expenditure", "basic-expenditure", "government-fund-expenditure", "state-capital-expenditure"];
const LISTS = ["income-expenditure-summary", "fiscal-appropriation-summary", "three-public", "government-procurement", "fixed-assets"];
const ACROSS = [...BY_CODE, "fiscal-appropriation-summary", "three-public", "government-procurement"];

/** The tables of a whole set that these rules judge. */
const JUDGED: Readonly<Record<string, readonly string[]>> = {
  "number-cell": [...BY_CODE, ...LISTS, "execution"],
  "row-sum": ACROSS,
  "hierarchy-sum": BY_CODE,
  "list-sum": LISTS,
  rounding: [...BY_CODE, ...LISTS],
  "target-mandatory": ["performance-target"],
  "target-row-complete": ["performance-target"],
  "rate-value": ["execution"],
};

describe.each(profiles.map((profile) => [profile.id, profile] as const))("the blank tables of %s, checked", (_id, profile) => {
  let report: CheckReport;
  const ran = new Map<string, Set<RecognisedTable>>();

  beforeAll(async () => {
    standIn.open();
    valueOf(await insertTables(port, requestOf(profile)));
    const watched = rules.map((rule) => watchedBy(ran, rule));
    report = checkSnapshot(valueOf(await port.read()), { profile, profileChosen: true, rules: watched });
  });

  it("are all recognised", () => {
    const found = report.tables.map(({ spec }) => spec.id);
    expect(tablesOf(profile).map(({ id }) => id).filter((id) => !found.includes(id))).toEqual([]);
  });

  it("have nothing wrong with them before anybody fills them in", async () => {
    expect(report.crashed).toEqual([]);
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const inThePane = valueOf(await checkWorkbook(port, { profile })).report;
    expect(inThePane.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(rules.map(({ meta }) => meta.id))("%s looks at them", (id) => {
    expect([...(ran.get(id) ?? [])].length).toBeGreaterThan(0);
  });

  it.each(Object.entries(JUDGED))("%s judges the tables that it is for", (id, wanted) => {
    expect([...(ran.get(id) ?? [])].map(({ spec }) => spec.id).sort()).toEqual([...wanted].sort());
  });

  it("are not judged only for reasons that are true of blank tables", () => {
    expect(report.notChecked.filter((gap) => !TRUE_OF_BLANK_TABLES[gap.reasonId]?.(gap, report.tables))).toEqual([]);
    expect(report.notChecked.filter(({ ruleId }) => ruleId === "target-mandatory" || ruleId === "target-row-complete").map(({ reasonId }) => reasonId)).toEqual(["not-filled", "not-filled"]);
  });
});

describe("forms made from a list of projects", () => {
  it("each want indicators, and say so once", async () => {
    standIn.open();
    const projects = [{ code: "731001", name: "科普活动经费", budget: "12.5", fiscal: "12.5" }, { name: "科技馆运行维护", budget: "80", fiscal: "60", other: "20" }, { name: "全民科学素质" }];
    valueOf(await insertTables(port, { ...requestOf(defaultProfile), tables: [performanceTarget], projects }));
    const { findings, notChecked, tables } = valueOf(await checkWorkbook(port, { profile: defaultProfile })).report;
    expect(tables.map((table) => table.shape === "targets" && table.projectName?.value)).toEqual(projects.map(({ name }) => name));
    const ofTargets = findings.filter(({ severity }) => severity === "error");
    expect(ofTargets.map(({ ruleId, messageId, sheet }) => [ruleId, messageId, sheet])).toEqual(tables.map(({ sheet }) => ["target-mandatory", "no-indicators", sheet]));
    expect(notChecked.filter(({ reasonId }) => reasonId === "not-filled")).toEqual([]);
  });
});

/** When it is no wonder that a table of a blank set could not be judged. Any other reason is a fault of the tables or of the rule. */
const TRUE_OF_BLANK_TABLES: Partial<Record<ReasonId, (gap: NotChecked, tables: readonly RecognisedTable[]) => boolean>> = {
  "not-filled": ({ sheet }, tables) => sheet === null || tables.some((table) => table.sheet === sheet),
  // A rule between tables has nothing to compare in a set without them: 唐山's form of targets states no 预算数.
  "no-table": ({ sheet, ruleId }, tables) => sheet === null && ruleId === "tie-projects" && !tables.some((table) => table.shape === "targets" && table.head.has("budget")),
  // A table by code has no rows before a code is typed.
  "row-missing": ({ data }, tables) => {
    const labels = tables.flatMap((table) => (table.shape === "amounts" ? table.sections.flatMap(({ rows }) => rows.map(({ label }) => label)) : []));
    return (data["rows"] ?? "").split("\n").every((row) => !labels.includes(row));
  },
};

/** The rule, which notes the tables that it is given. */
function watchedBy(ran: Map<string, Set<RecognisedTable>>, rule: Rule): Rule {
  const note = (...tables: readonly RecognisedTable[]): void => {
    ran.set(rule.meta.id, new Set([...(ran.get(rule.meta.id) ?? []), ...tables]));
  };
  switch (rule.judges) {
    case "amounts":
      return { ...rule, check: (context: RuleContext<AmountTable>) => { note(context.table); return rule.check(context); } };
    case "targets":
      return { ...rule, check: (context: RuleContext<TargetTable>) => { note(context.table); return rule.check(context); } };
    case "tables":
      return { ...rule, check: (context: RuleContext<RecognisedTable>) => { note(context.table); return rule.check(context); } };
    case "workbook":
      return { ...rule, check: (context: WorkbookContext) => { note(...context.tables); return rule.check(context); } };
  }
}
