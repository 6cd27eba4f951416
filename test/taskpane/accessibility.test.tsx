import { screen } from "@testing-library/react";
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
    await user.click(await screen.findByTestId("insert-button"));
    expect(screen.getAllByRole("alert").length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  it("rates", async () => {
    const { user } = pane(locale);
    await user.click(screen.getByTestId("tab-rates"));
    await screen.findByTestId("rates-table");
    expect(await violations()).toEqual([]);
  });

  it("menu and diagnostics", async () => {
    const { user } = pane(locale);
    await user.click(screen.getByRole("button", { expanded: false }));
    expect(await violations()).toEqual([]);
    const [diagnostics] = screen.getAllByRole("menuitem");
    if (diagnostics !== undefined) await user.click(diagnostics);
    await screen.findByTestId("diagnostics");
    expect(await violations()).toEqual([]);
  });
});
