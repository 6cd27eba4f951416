import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { samples, toDocument, type SampleName } from "../src/workbench/samples";
import { writeWorkbookDocument } from "../src/xlsx/document/writeWorkbookDocument";
import { demand, line } from "./support/print";

const FILES = 200;
const WORKERS = [1, 2] as const;
/** Published documents, in turn. */
const DOCUMENTS: readonly SampleName[] = ["zunhua-2025", "tangshan-2022", "beidaihe-2021", "tangshan-execution-2023", "zhangjiakou-disclosure-2023"];
/** Some files are objected to; more than this is a failure of the command. */
const HIGHEST_EXIT = 1;

/** Checks a folder of small real files with the command as it is built, and compares what one and two workers say. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "yushen-bench-"));
  try {
    const program = built(folder);
    await writeFiles(join(folder, "files"));
    console.log(line([`yushen check, ${String(FILES)} files`, "s", "files a s", "same report"]));
    const reports = WORKERS.map((workers) => checkAll(program, folder, workers));
    const [alone] = reports;
    reports.forEach(({ seconds, report }, index) => {
      const same = report === alone?.report;
      console.log(line([`${String(WORKERS[index])} worker(s)`, seconds.toFixed(1), (FILES / seconds).toFixed(1), same ? "yes" : "no"]));
      demand(same, "the number of workers shows in the report");
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command, built from the sources as they are. */
function built(folder: string): string {
  const { status, stderr } = spawnSync("npx", ["webpack", "--env", "only=cli", "--env", `out=${folder}`], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the command is not built: ${stderr}`);
  return join(folder, "cli", "yushen.js");
}

/** Each published document again and again, under another name and with another title. */
async function writeFiles(folder: string): Promise<void> {
  mkdirSync(folder);
  for (let number = 0; number < FILES; number += 1) {
    const sample = samples[DOCUMENTS[number % DOCUMENTS.length] ?? "zunhua-2025"];
    const name = `${String(number + 1).padStart(3, "0")} ${sample.title}`;
    writeFileSync(join(folder, `${name}.xlsx`), await writeWorkbookDocument(toDocument({ ...sample, title: name })));
  }
}

function checkAll(program: string, folder: string, workers: number): { readonly seconds: number; readonly report: string } {
  const out = join(folder, `${String(workers)}.json`);
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [program, "check", "files", "--format", "json", "--out", out, "--workers", String(workers)], { cwd: folder, encoding: "utf8" });
  const seconds = (performance.now() - start) / 1000;
  if (status === null || status > HIGHEST_EXIT) throw new Error(`exit code ${String(status)}: ${stderr}`);
  return { seconds, report: readFileSync(out, "utf8") };
}

void main();
