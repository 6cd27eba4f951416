import { profileOf, profiles } from "../../domain/catalogue";
import type { CheckCommand } from "../args";
import { EXIT, type System } from "../system";
import { checkFile, type CheckTask, type FileOutcome } from "./checkFile";
import { combinedReport } from "./combined";
import { partOf } from "./part";

export { checkFile, type CheckTask, type FileOutcome } from "./checkFile";

/** Checks files, folders and patterns and gives the exit code: 0 no error finding, 1 some, 2 a file could not be read. */
export async function check(command: CheckCommand, system: System): Promise<number> {
  if (command.profile !== undefined && profileOf(command.profile) === undefined) {
    system.error(`没有口径 “${command.profile}”，可用的有：${profiles.map(({ id }) => id).join("、")}\n`);
    return EXIT.failed;
  }
  const found = await system.findFiles(command.paths);
  for (const path of found.empty) system.error(`${path}: 没有找到工作簿 (no workbook found)\n`);

  const files = partOf(found.files, command.part);
  const report = combinedReport(command, system);
  await checkAll(files, command, { system, done: report.add });
  const { errors, unreadable } = await report.end();
  if (unreadable || found.empty.length > 0) return EXIT.failed;
  return errors ? EXIT.errors : EXIT.clean;
}

interface Run {
  readonly system: System;
  readonly done: (index: number, outcome: FileOutcome) => void;
}

/** Several files at a time where the system has workers; `done` hears of each as it is finished. */
async function checkAll(files: readonly string[], command: CheckCommand, { system, done }: Run): Promise<void> {
  const { profile, minSeverity, locale } = command;
  const count = workersFor(files.length, command.workers, system.processors);
  const workers = count > 1 ? system.startWorkers?.(count) : undefined;
  const judge = workers?.check ?? ((task: CheckTask) => checkFile(task, system));
  let next = 0;
  let finished = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const task = { file: files[index] ?? "", minSeverity, locale, ...(profile !== undefined && { profile }) };
      done(index, await judge(task));
      finished += 1;
      system.progress?.(finished, files.length);
    }
  };
  await Promise.all(Array.from({ length: workers?.count ?? 1 }, lane));
  await workers?.close();
}

/** A worker takes as long to start as some files take to check. */
const FILES_A_WORKER = 8;
const MOST_WORKERS = 16;

function workersFor(files: number, asked: number | undefined, processors: number): number {
  return Math.min(asked ?? Math.min(processors, Math.ceil(files / FILES_A_WORKER)), MOST_WORKERS, Math.max(files, 1));
}
