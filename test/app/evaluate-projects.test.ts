import { insertEvaluations, previewEvaluations, revert } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { FIRST_PROJECT, workbookWithExecution } from "../support/evaluatedProject";
import { snapshotOf } from "../support/fixtures";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { valueOf } from "../support/workbookContract";

const BY = { profile: defaultProfile, year: 2023 };
const published = () => memoryWorkbook(snapshotOf(workbookWithExecution([[FIRST_PROJECT, 17.5, 17.5, 16.45]])));

test("a cancelled insertion changes nothing", async () => {
  const workbook = published();
  const before = workbook.current();
  const { projects } = valueOf(await previewEvaluations(workbook, BY));
  const cancelled = await insertEvaluations(workbook, { ...BY, projects: projects.map(({ id }) => id), arrangement: "sheets" }, { signal: AbortSignal.abort() });
  expect(cancelled).toEqual({ ok: false, error: { kind: "cancelled" } });
  expect(workbook.current().sheets).toBe(before.sheets);
});

test("more projects than one insertion takes are refused before anything is read", async () => {
  const refused = await insertEvaluations(published(), { ...BY, projects: Array.from({ length: 201 }, (_, index) => String(index)), arrangement: "sheets" });
  expect(refused).toEqual({ ok: false, error: { kind: "too-many-projects", count: 201, limit: 200 } });
});

test("a form that was filled in stays when the insertion is taken back, until it is forced", async () => {
  const workbook = published();
  const before = workbook.current();
  const [first, second] = valueOf(await previewEvaluations(workbook, BY)).projects;
  const receipt = valueOf(await insertEvaluations(workbook, { ...BY, projects: [first?.id ?? "", second?.id ?? ""], arrangement: "sheets" }));
  expect(receipt.sheets.map(({ name }) => name)).toEqual([`自评表1-${FIRST_PROJECT}`, `自评表2-${second?.summary.project.name ?? ""}`.slice(0, 31)]);
  workbook.type(receipt.sheets[0]?.name ?? "", { row: 12, column: 5 }, "3种");
  const outcome = valueOf(await revert(workbook, receipt));
  expect(outcome.kept.map(({ name, reason }) => [name, reason])).toEqual([[receipt.sheets[0]?.name, "filled"]]);
  if (outcome.remaining !== null) valueOf(await revert(workbook, outcome.remaining, { force: true }));
  expect(workbook.current()).toEqual(before);
});
