import { screen, within } from "@testing-library/react";
import { run } from "axe-core";
import type { Locale } from "../../src/i18n/locale";
import { snapshotOfSample } from "../support/fixtures";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

/** jsdom lays nothing out, so colours cannot be judged here; the whole page is not ours, so landmarks of a page are not asked for. */
async function violations() {
  const { violations: found } = await run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const pane = (locale: Locale) => renderPane(memoryWorkbook(snapshotOfSample("tangshan-execution-2023")), { locale });

describe.each<Locale>(["zh-CN", "en-US"])("accessible in %s", (locale) => {
  it("check, with findings", async () => {
    const { user } = pane(locale);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByTestId("check-button"));
    await screen.findByTestId("verdict");
    for (const trigger of screen.getAllByRole("button", { expanded: false })) {
      if (trigger.getAttribute("aria-haspopup") === null) await user.click(trigger);
    }
    expect(await violations()).toEqual([]);
  });

  it("insertion, with wrong fields", async () => {
    const { user } = pane(locale);
    await user.click(screen.getByTestId("tab-insert"));
    await screen.findByTestId("insert-button");
    for (const trigger of screen.getAllByRole("button", { expanded: false })) {
      if (trigger.getAttribute("aria-haspopup") === null) await user.click(trigger);
    }
    await user.type(await screen.findByTestId("codes-search-functional"), "20132");
    await user.click(await screen.findByTestId("code-20132"));
    await user.click(screen.getByTestId("projects-text"));
    await user.paste("项目名称\t金额\n科普\t十万\n科普\t2");
    await user.click(screen.getByTestId("insert-button"));
    await screen.findByTestId("project-list");
    expect(screen.getAllByRole("alert").length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  it("insertion, with what last year's workbook gives", async () => {
    const { user } = pane(locale);
    await user.click(screen.getByTestId("tab-insert"));
    await screen.findByTestId("insert-button");
    const [carryOver] = within(screen.getByRole("tabpanel", { name: /插入表格|Insert/u })).getAllByRole("button", { expanded: false });
    if (carryOver !== undefined) await user.click(carryOver);
    await user.click(await screen.findByTestId("carry-workbook"));
    await screen.findByTestId("carried");
    expect(await violations()).toEqual([]);
  });

  it("insertion, with the question whether to remove what was filled in", async () => {
    const workbook = memoryWorkbook(snapshotOfSample("tangshan-execution-2023"));
    const { user } = renderPane(workbook, { locale, remembered: { departmentName: "某局", year: "2026", specIds: ["three-public"], codeList: false } });
    await user.click(screen.getByTestId("tab-insert"));
    await user.click(await screen.findByTestId("insert-button"));
    await screen.findByTestId("revert-button");
    expect(await violations()).toEqual([]);
    workbook.type(workbook.current().sheets.at(-1)?.name ?? "", { row: 7, column: 1 }, 5);
    await user.click(screen.getByTestId("revert-button"));
    await screen.findByTestId("revert-keep");
    expect(await violations()).toEqual([]);
  });

  it("targets, with the overview of projects", async () => {
    const { user } = renderPane(memoryWorkbook(snapshotOfSample("zunhua-2025")), { locale });
    await user.click(screen.getByTestId("tab-targets"));
    await screen.findByTestId("project-table");
    await user.click(screen.getByTestId("sort-budget"));
    await user.click(screen.getByTestId("only-problems"));
    expect(await violations()).toEqual([]);
  });

  it("rates", async () => {
    const { user } = pane(locale);
    await user.click(screen.getByTestId("tab-rates"));
    await screen.findByTestId("rates-table");
    expect(await violations()).toEqual([]);
  });

  it("rates, as a chart", async () => {
    const { user } = pane(locale);
    await user.click(screen.getByTestId("tab-rates"));
    await user.click(await screen.findByTestId("tab-rates-chart"));
    await screen.findByTestId("chart-projects");
    for (const trigger of screen.getAllByRole("button", { expanded: false })) {
      if (trigger.getAttribute("aria-haspopup") === null) await user.click(trigger);
    }
    await screen.findByTestId("chart-groups");
    expect(await violations()).toEqual([]);
  });

  it("rates, with sentences that were written into a sheet", async () => {
    const { user } = pane(locale);
    await user.click(screen.getByTestId("tab-rates"));
    await user.click(await screen.findByTestId("tab-rates-text"));
    await user.click((await screen.findByTestId("narrative-paragraphs")).parentElement?.querySelector("[aria-expanded=false]") ?? document.body);
    await screen.findByTestId("without-reason");
    await user.click(screen.getByTestId("narrative-write"));
    await screen.findByTestId("revert-button");
    expect(await violations()).toEqual([]);
  });

  it("rates, with a text beside the table", async () => {
    const { user } = pane(locale);
    await user.click(screen.getByTestId("tab-rates"));
    await user.click(await screen.findByTestId("tab-rates-text"));
    await user.click(await screen.findByTestId("narrative-compare"));
    await user.click(screen.getByTestId("compare-text"));
    await user.paste("唐山市科普专项经费预算数61万元，支出进度99.9%，总体完成率100%。其他交通费预算数9万元。另花去2.5万元。");
    await user.click(screen.getByTestId("compare-start"));
    await screen.findByTestId("compare-summary");
    expect(screen.getAllByTestId(/^figure-/u).length).toBeGreaterThan(2);
    expect(await violations()).toEqual([]);
  });

  it("menu and diagnostics", async () => {
    const { user } = pane(locale);
    await user.click(screen.getByRole("button", { name: /^(?:更多|More)$/u }));
    expect(await violations()).toEqual([]);
    const [diagnostics] = screen.getAllByRole("menuitem");
    if (diagnostics !== undefined) await user.click(diagnostics);
    await screen.findByTestId("diagnostics");
    expect(await violations()).toEqual([]);
  });
});
