import { targetIdentity } from "../../../src/domain/rules/target-identity";
import { disclosure } from "../../support/disclosure";
import type { ExpectedFinding } from "../../support/ruleTester";
import { targetForm, type FormParts } from "../../support/targetCase";
import { BLANK_TARGETS } from "../../support/targetTableOf";
import { testWorkbookRule, type WorkbookCase } from "../../support/workbookRuleTester";

const expenditure = disclosure(["支出总表"]);

const forms = (name: string, ...parts: readonly FormParts[]): WorkbookCase => ({
  name,
  sheets: [...expenditure, ...parts.map((part, index) => targetForm({ sheet: `表${String(index + 1)}`, ...part }))],
  specs: ["expenditure-summary", ...parts.map(() => "performance-target")],
});

const younger = (code: string): ExpectedFinding => ({ messageId: "code-year", at: "表1!B3", severity: "warning", related: [], data: { code, codeYear: "2025", year: "2023" } });

testWorkbookRule(targetIdentity, {
  valid: [
    forms("projects of this year and of earlier ones", { code: "130304232DKQU" }, { code: "405002B19DX0002", name: "房屋租金" }),
    forms("codes without a year", { code: "731001" }, { code: "1303042500001", name: "展览" }, { code: "130304972DKQU", name: "培训" }),
    { name: "a workbook without targets, and says so", sheets: expenditure, specs: ["expenditure-summary"], notChecked: [{ sheet: null, reasonId: "no-table", data: {} }] },
    { ...forms("a form that nobody has begun, and says so", { rows: BLANK_TARGETS, code: "", name: "" }), notChecked: [{ sheet: "表1", reasonId: "not-filled", data: {} }] },
  ],
  invalid: [
    {
      ...forms("a form without a name", { name: "" }),
      findings: [{ messageId: "no-name", at: "表1!E3", severity: "error", related: [], data: {} }],
    },
    {
      ...forms("a form without a code", { code: "" }),
      findings: [{ messageId: "no-code", at: "表1!B3", severity: "warning", related: [], data: {} }],
    },
    {
      ...forms("one code for two projects", { code: "130304232DKQU" }, { code: "130304232dkqu", name: "展览" }),
      findings: [{ messageId: "same-code", at: "表1!B3", severity: "error", related: ["表2!B3"], data: { code: "130304232DKQU", cells: "表1!B3\n表2!B3" } }],
    },
    {
      ...forms("one name for three projects", {}, { code: "130304232DKQV", name: "科普活动 经费" }, { code: "130304232DKQW" }),
      findings: [{ messageId: "same-name", at: "表1!E3", severity: "warning", related: ["表2!E3", "表3!E3"], data: { name: "科普活动经费", cells: "表1!E3\n表2!E3\n表3!E3" } }],
    },
    { ...forms("a code of a later year", { code: "13028125P000002100050" }), findings: [younger("13028125P000002100050")] },
    { ...forms("a code of a later year, behind a B", { code: "405002B25DX0002" }), findings: [younger("405002B25DX0002")] },
  ],
});
