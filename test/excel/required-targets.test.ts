import { checkWorkbook, requireTargets } from "../../src/app";
import { openBytes } from "../../src/cli/openWorkbook";
import { defaultProfile } from "../../src/domain/catalogue";
import { checkSnapshot } from "../../src/domain/check";
import type { MandatoryTargets } from "../../src/domain/spec";
import { createExcelWorkbook } from "../../src/excel";
import { samples, toDocument } from "../../src/workbench/samples";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { valueOf } from "../support/edits";
import { excelApi, standIn } from "../support/excelHost";

const port = createExcelWorkbook(excelApi("1.14"));
const ECOLOGICAL: readonly MandatoryTargets[] = [{ first: "benefit", second: ["ecological"], need: "all" }];

test("required indicators that were chosen beside Excel are in the saved file, and the command judges by them", async () => {
  standIn.open(toDocument(samples["tangshan-2022"]));
  valueOf(await requireTargets(port, defaultProfile.id, ECOLOGICAL));
  const { report } = valueOf(await checkWorkbook(port, { profile: defaultProfile }));
  const cells = report.findings.filter(({ ruleId }) => ruleId === "target-mandatory").map(({ sheet, at }) => ({ sheet, at }));
  expect(cells.length).toBeGreaterThan(0);

  const { snapshot, memory } = valueOf(await openBytes(await writeWorkbookDocument(await standIn.document())));
  const byCommand = checkSnapshot(snapshot, { profile: defaultProfile, memory });
  expect(byCommand.ownTargets).toEqual(ECOLOGICAL);
  expect(byCommand.findings.filter(({ ruleId }) => ruleId === "target-mandatory").map(({ sheet, at }) => ({ sheet, at }))).toEqual(cells);

  valueOf(await requireTargets(port, defaultProfile.id, null));
  expect(valueOf(await checkWorkbook(port, { profile: defaultProfile })).report.findings.some(({ ruleId }) => ruleId === "target-mandatory")).toBe(false);
});
