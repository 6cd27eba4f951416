import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ShownFinding } from "./workbench";

/** The command as built. */
export const COMMAND = join(__dirname, "../../../dist/cli/yushen.js");

/** What the command says of one file: the part of its JSON that tests look at. */
export interface CliReport {
  readonly verdict: string;
  readonly tables: readonly { readonly spec: string; readonly sheet: string }[];
  readonly findings: readonly (ShownFinding & { readonly severity: string })[];
  readonly crashed: readonly unknown[];
}

/** Checks the bytes of a workbook with the built command. Throws when it could not read them. */
export function checkByCommand(bytes: Buffer): CliReport {
  const directory = mkdtempSync(join(tmpdir(), "yushen-e2e-"));
  try {
    const file = join(directory, "saved.xlsx");
    writeFileSync(file, bytes);
    const { files } = JSON.parse(run(file)) as { readonly files: readonly [CliReport] };
    return files[0];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Exit code 1 says that there are error findings; the report is on stdout all the same. */
function run(file: string): string {
  try {
    return execFileSync(process.execPath, [COMMAND, "check", "--format", "json", file], { encoding: "utf8" });
  } catch (error) {
    const { status, stdout } = error as { readonly status: number; readonly stdout: string };
    if (status !== 1) throw error;
    return stdout;
  }
}
