/** @jest-environment jsdom */
import { createMenu, type MenuItem } from "../../../src/workbench/page/menu";
import { createNotices } from "../../../src/workbench/page/notices";
import { clampWidth, createSplitter } from "../../../src/workbench/page/splitter";

afterEach(() => document.body.replaceChildren());

const press = (element: Element, key: string): boolean => element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

describe("splitter", () => {
  it.each([[100, 320], [320, 320], [411.6, 412], [600, 600], [5000, 600]])("makes %d px into %d px", (wanted, width) => {
    expect(clampWidth(wanted)).toBe(width);
  });

  it("widens with the left arrow, narrows with the right, and says so to a screen reader", () => {
    const widths: number[] = [];
    const bar = createSplitter((width) => widths.push(width));
    for (const key of ["ArrowLeft", "ArrowRight", "Home", "ArrowLeft", "End", "a"]) press(bar, key);
    expect(widths).toEqual([360, 376, 360, 600, 600, 320]);
    expect(bar.getAttribute("aria-valuenow")).toBe("320");
  });
});

describe("menu", () => {
  function open(items: readonly MenuItem[]): HTMLElement {
    const menu = createMenu("test", "样例", () => items);
    document.body.append(menu);
    menu.querySelector("button")?.click();
    return menu;
  }
  const list = (menu: HTMLElement): HTMLElement => menu.querySelector<HTMLElement>("[role=menu]") as HTMLElement;

  it("runs the chosen entry and closes", () => {
    const run = jest.fn();
    const menu = open([{ heading: "工作簿" }, { id: "a", label: "甲", run: jest.fn() }, { id: "b", label: "乙", checked: true, run }]);
    expect(list(menu).hidden).toBe(false);
    list(menu).querySelector<HTMLElement>("[data-item=b]")?.click();
    expect(run).toHaveBeenCalledTimes(1);
    expect(list(menu).hidden).toBe(true);
  });

  it("moves with the arrows, around the ends, and closes with Escape", () => {
    const menu = open([{ id: "a", label: "甲", run: jest.fn() }, { id: "b", label: "乙", run: jest.fn() }]);
    const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset["item"];
    expect(focused()).toBe("a");
    press(menu, "ArrowUp");
    expect(focused()).toBe("b");
    press(menu, "ArrowDown");
    expect(focused()).toBe("a");
    press(menu, "Escape");
    expect(list(menu).hidden).toBe(true);
    expect(document.activeElement).toBe(menu.querySelector("button"));
  });

  it("closes on a click elsewhere", () => {
    const menu = open([{ id: "a", label: "甲", run: jest.fn() }]);
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(list(menu).hidden).toBe(true);
  });
});

describe("notices", () => {
  it("shows text as text, the newest only, until it is closed", () => {
    const { element, notify } = createNotices();
    notify("error", "甲");
    notify("warning", "<b>乙</b>", ["图表 1"]);
    expect(element.querySelectorAll("[data-testid=notice]")).toHaveLength(1);
    expect(element.querySelector("p")?.textContent).toBe("<b>乙</b>");
    expect(element.querySelector("li")?.textContent).toBe("图表 1");
    element.querySelector("button")?.click();
    expect(element.textContent).toBe("");
  });
});
