import { stat } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
import { glob } from "tinyglobby";
import type { FoundFiles } from "./system";

/** Workbooks below a folder; not what Excel puts beside an open file (`~$…`). */
const WORKBOOKS = ["**/*.xlsx", "**/*.xlsm"];
const NOT_WORKBOOKS = ["**/~$*"];

/**
 * A file is itself, also when it is missing (which its own error says); a folder is every workbook in and below it; a
 * pattern (`*`, `?`, `[…]`, `{…}`) is what it matches.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found = await Promise.all(paths.map(async (path) => ({ path, files: await filesOf(path) })));
  const once = new Map(found.flatMap(({ files }) => files.map((file) => [resolve(file), file] as const)));
  return {
    files: [...once.values()].sort(byPath),
    empty: found.filter(({ files }) => files.length === 0).map(({ path }) => path),
  };
}

/** The order of every report, the same on every machine: by the characters' codes. */
export function byPath(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

async function filesOf(path: string): Promise<readonly string[]> {
  const kind = await kindOf(path);
  if (kind === "file") return [path];
  if (kind === "folder") {
    const below = await glob(WORKBOOKS, { cwd: path, ignore: NOT_WORKBOOKS, caseSensitiveMatch: false, expandDirectories: false });
    return below.map((name) => `${path.replace(/[/\\]+$/u, "")}/${name}`);
  }
  return /[*?[\]{}]/u.test(path) ? glob(path.replaceAll("\\", "/"), { ignore: NOT_WORKBOOKS, expandDirectories: false, absolute: isAbsolute(path) }) : [path];
}

async function kindOf(path: string): Promise<"file" | "folder" | "neither"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    // What is not there may be a pattern; if it is not, reading it says so.
    return "neither";
  }
}
