import { checkWorkbook, overviewProjects, waiveFinding } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { fromA1 } from "../../src/domain/grid";
import { createExcelWorkbook } from "../../src/excel";
import { samples, toDocument } from "../../src/workbench/samples";
import { standIn } from "../support/excelHost";
import { errorOf, valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);
const roundTrips = (): number => standIn.traffic().reduce((sum, run) => sum + run.roundTrips, 0);
const overview = async () => valueOf(await overviewProjects(port, defaultProfile));

describe("the overview of projects, in Excel", () => {
  beforeEach(() => standIn.open(toDocument(samples["zunhua-2025"])));
  afterEach(() => standIn.fail(null));

  it("lists what the workbook holds and changes nothing", async () => {
    const before = valueOf(await port.read());
    const { projects, totals } = await overview();
    expect(projects.map(({ name, sheet, at, budget }) => [name, sheet, at, budget.kind === "amount" ? budget.amount : budget.kind])).toEqual([
      ["冀财教【2024】104 号提前下达 2025 年科技馆免费开放补助资金", "1科技馆免费开放", fromA1("E3"), "26"],
      ["科技馆运行经费", "2科技馆运行", fromA1("E3"), "2.5"],
      ["科普活动经费", "3科普活动", fromA1("E3"), "5"],
      ["老科协业务经费", "4老科协业务", fromA1("E3"), "8"],
    ]);
    expect(totals.budgets).toEqual({ kind: "budgets", amount: "41.5", count: 4 });
    expect(valueOf(await port.read())).toEqual(before);
  });

  it("needs two round trips to read the sheets and one for what the workbook remembers", async () => {
    await overview();
    expect(roundTrips()).toBe(3);
  });

  it("counts what the check finds, without what somebody explained", async () => {
    const { report, snapshot } = valueOf(await checkWorkbook(port, { profile: defaultProfile }));
    const [first] = report.findings.filter(({ sheet, severity }) => sheet === "1科技馆免费开放" && severity === "warning");
    if (first === undefined) throw new Error("nothing to explain");
    const before = (await overview()).projects[0]?.findings;
    valueOf(await waiveFinding(port, { finding: first, snapshot, reason: "文件如此", date: "2026-11-21" }));
    expect((await overview()).projects[0]?.findings).toEqual({ ...before, warning: (before?.warning ?? 0) - 1 });
  });

  it("asks for the required indicators that the workbook has of its own", async () => {
    const memory = valueOf(await port.memory());
    const mandatoryTargets = { [defaultProfile.id]: [{ first: "benefit", second: ["economic"], need: "all" }] } as const;
    valueOf(await port.remember({ ...memory, mandatoryTargets }));
    expect((await overview()).projects[1]?.missing).toEqual([{ first: "效益指标", second: ["经济效益指标"] }]);
  });

  it("can be cancelled", async () => {
    const controller = new AbortController();
    controller.abort();
    expect(errorOf(await overviewProjects(port, defaultProfile, { signal: controller.signal }))).toEqual({ kind: "cancelled" });
  });
});
