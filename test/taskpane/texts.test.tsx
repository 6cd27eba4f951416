import type { WorkbookError } from "../../src/app/ports";
import { localeOf } from "../../src/i18n/locale";
import type { Locale } from "../../src/i18n/locale";
import { paneTexts } from "../../src/i18n/pane";
import { workbookErrorText } from "../../src/i18n/errors";

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

/** One of each kind; a kind that is missing here is a compile error. */
const ERRORS: { readonly [K in WorkbookError["kind"]]: Extract<WorkbookError, { kind: K }> } = {
  "cell-editing": { kind: "cell-editing" },
  "sheet-protected": { kind: "sheet-protected", sheet: "支出总表" },
  "sheet-filtered": { kind: "sheet-filtered", sheet: "表" },
  "sheet-hidden": { kind: "sheet-hidden", sheet: "表" },
  "workbook-protected": { kind: "workbook-protected" },
  "stale-edit": { kind: "stale-edit", sheet: "支出总表", at: { row: 11, column: 3 } },
  "sheet-missing": { kind: "sheet-missing", sheet: "支出总表" },
  "sheet-exists": { kind: "sheet-exists", sheet: "支出总表" },
  "area-not-empty": { kind: "area-not-empty", sheet: "支出总表", at: { row: 4, column: 1 } },
  "cells-merged": { kind: "cells-merged", sheet: "支出总表", at: { row: 4, column: 1 } },
  "cells-in-table": { kind: "cells-in-table", sheet: "支出总表", at: { row: 4, column: 1 }, table: "表1" },
  "too-large": { kind: "too-large" },
  "other-workbook-active": { kind: "other-workbook-active" },
  "host-too-old": { kind: "host-too-old", needs: "ExcelApi 1.14" },
  cancelled: { kind: "cancelled" },
  unexpected: { kind: "unexpected", code: "GeneralException", message: "internal" },
};

describe.each(LOCALES)("errors of the workbook in %s", (locale) => {
  it.each(Object.values(ERRORS))("has a sentence for $kind", (error) => {
    const sentence = workbookErrorText(error, locale);
    expect(sentence).toMatch(locale === "zh-CN" ? /[\u4e00-\u9fff].*。$/ : /^[A-Z].*\.$/);
    if ("sheet" in error) expect(sentence).toContain(error.sheet);
    if (error.kind === "host-too-old") expect(sentence).toContain(error.needs);
    if (error.kind === "unexpected") expect(sentence).not.toContain(error.code);
  });

  it("says each kind in its own words", () => {
    const sentences = Object.values(ERRORS).map((error) => workbookErrorText(error, locale));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

it("tells what to do while a cell is being edited", () => {
  expect(workbookErrorText(ERRORS["cell-editing"], "zh-CN")).toContain("请先按 Enter 结束单元格编辑，再试一次");
  expect(workbookErrorText(ERRORS["stale-edit"], "zh-CN")).toContain("'支出总表'!D12");
});

it.each([
  ["zh-CN", "zh-CN"], ["zh-Hans-CN", "zh-CN"], ["en-US", "en-US"], ["EN-gb", "en-US"], ["de-DE", "zh-CN"], [undefined, "zh-CN"],
])("speaks to a host in %s in %s", (language, locale) => {
  expect(localeOf(language)).toBe(locale);
});

it("leaves no Chinese in the English texts but names of tables", () => {
  const chinese = stringsOf(paneTexts("en-US")).filter((text) => /[\u4e00-\u9fff]/.test(text));
  expect(chinese).toEqual(["the table has its title above it, such as 部门预算支出总表 or 项目绩效目标表;"]);
});

it("leaves no text of the pane empty", () => {
  for (const locale of LOCALES) expect(stringsOf(paneTexts(locale)).filter((text) => text.trim() === "")).toEqual([]);
});

function stringsOf(texts: unknown): readonly string[] {
  if (typeof texts === "string") return [texts];
  return typeof texts === "object" && texts !== null ? Object.values(texts).flatMap(stringsOf) : [];
}
