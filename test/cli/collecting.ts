import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFiles } from "../../src/cli/findFiles";
import { main } from "../../src/cli/main";
import type { System } from "../../src/cli/main";
import { writeFileAtomically } from "../../src/cli/writeFileAtomically";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command on the real file system, without workers unless told, and keeps what it says. */
export async function runOn(system: Partial<System>, ...args: readonly string[]): Promise<Run> {
  let out = "";
  let error = "";
  const code = await main(args, {
    readFile: (path) => readFile(path),
    writeFile: writeFileAtomically,
    findFiles,
    processors: 1,
    ...system,
    out: (piece) => (out += typeof piece === "string" ? piece : new TextDecoder().decode(piece)),
    error: (text) => (error += text),
  });
  return { code, out, error };
}

/** A folder of its own for each test of the file that calls this, on the real file system; empty before, gone after. Gives its files' paths. */
export function useFolder(): (name: string) => string {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "yushen-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
