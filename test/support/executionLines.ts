import { checkSnapshot, defaultProfile, type Sheet } from "../../src/domain";
import { executionLines, type ExecutionLines } from "../../src/domain/narrative";
import { snapshotOfSample } from "./fixtures";
import { gridOf, rowsOf } from "./gridOf";

/** What the table of execution of 唐山市科学技术协会 2023 tells. */
export function toldOf2023(): ExecutionLines {
  return toldIn(snapshotOfSample("tangshan-execution-2023").sheets);
}

/** What a drawn table of execution tells, see `rowsOf`. */
export function toldBy(drawing: string): ExecutionLines {
  return toldIn([gridOf(rowsOf(drawing))]);
}

function toldIn(sheets: readonly Sheet[]): ExecutionLines {
  for (const table of checkSnapshot({ sheets }, { profile: defaultProfile }).tables) {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    const told = table.shape === "amounts" && sheet !== undefined ? executionLines(table, sheet) : undefined;
    if (told !== undefined) return told;
  }
  throw new Error("no table of execution");
}
