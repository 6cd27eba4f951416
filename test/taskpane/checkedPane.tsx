import { screen, within } from "@testing-library/react";
import type { CellValue } from "../../src/domain/grid";
import { snapshotOfSample } from "../support/fixtures";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { renderPane, type PaneOptions } from "./renderPane";

/** Sheet of the real execution table, with its first project in row 9: budget C9, executed D9, rate E9. */
export const EXECUTION = "2023项目预算执行";
export const BUDGET = { row: 8, column: 2 };
export const RATE = { row: 8, column: 4 };

/** The real execution table, with other contents in cells of its first project. */
export function executionWith(contents: { readonly budget?: CellValue; readonly rate?: CellValue } = {}): MemoryWorkbook {
  const workbook = memoryWorkbook(snapshotOfSample("tangshan-execution-2023"));
  if (contents.budget !== undefined) workbook.type(EXECUTION, BUDGET, contents.budget);
  if (contents.rate !== undefined) workbook.type(EXECUTION, RATE, contents.rate);
  return workbook;
}

/** What a cell of the execution table holds now. */
export function heldBy(workbook: MemoryWorkbook, { row, column }: { readonly row: number; readonly column: number }): CellValue | undefined {
  return workbook.current().sheets.find(({ name }) => name === EXECUTION)?.values[row]?.[column];
}

/** The pane after its first check. */
export async function checkedPane(workbook: MemoryWorkbook, options: PaneOptions = {}) {
  const pane = renderPane(workbook, options);
  const check = async () => {
    await pane.user.click(screen.getByTestId("check-button"));
    return screen.findByTestId("verdict");
  };
  await check();
  return { ...pane, check, open: (name: RegExp) => pane.user.click(screen.getByRole("button", { name, expanded: false })) };
}

/** The listed finding on a cell, with its buttons. */
export function listed(cell: string): { readonly item: HTMLElement; readonly button: (id: "fix" | "waive") => HTMLElement } {
  const finding = screen.getAllByTestId("finding").find(({ dataset }) => dataset["cell"] === cell);
  const item = finding?.closest("li");
  if (item === null || item === undefined) throw new Error(`no finding on ${cell} is listed`);
  return { item, button: (id) => within(item).getByTestId(`finding-${id}`) };
}

/** Everything that is read out to those who do not see it. */
export function readOut(): string {
  return screen.getAllByRole("status").map(({ textContent }) => textContent).join("\n");
}
