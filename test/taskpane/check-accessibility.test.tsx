import { screen } from "@testing-library/react";
import { run } from "axe-core";
import type { Locale } from "../../src/i18n/locale";
import { BUDGET, checkedPane, EXECUTION, executionWith, listed } from "./checkedPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(120_000);

/** jsdom lays nothing out, so colours cannot be judged here; the whole page is not ours, so landmarks of a page are not asked for. */
async function violations() {
  const { violations: found } = await run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each<Locale>(["zh-CN", "en-US"])("accessible in %s", (locale) => {
  it("everything that can be done about a finished check", async () => {
    const workbook = executionWith({ budget: "832.52", rate: 0.5 });
    const pane = await checkedPane(workbook, { locale });
    const openAll = async () => {
      for (const trigger of screen.getAllByRole("button", { expanded: false })) {
        if (trigger.closest("h3") !== null) await pane.user.click(trigger);
      }
    };
    await openAll();
    await pane.user.click(screen.getByTestId("fix-safe"));
    const { button } = listed(`'${EXECUTION}'!E9`);
    await pane.user.click(button("waive"));
    const [correct] = screen.getAllByTestId("block-correct");
    if (correct !== undefined) await pane.user.click(correct);
    expect(screen.getByTestId("fix-preview")).toBeTruthy();
    expect(screen.getByTestId("correct-table")).toBeTruthy();
    expect(await violations()).toEqual([]);

    await pane.user.click(screen.getByTestId("waive-confirm"));
    await pane.user.type(screen.getByTestId("waive-reason"), "checked");
    await pane.user.click(screen.getByTestId("waive-confirm"));
    await pane.user.click(await screen.findByTestId("compare-keep"));
    await screen.findByTestId("compare-summary");
    workbook.type(EXECUTION, BUDGET, 832.53);
    await openAll();
    expect(screen.getByTestId("waived")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});
