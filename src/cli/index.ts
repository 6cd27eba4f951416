import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort } from "node:worker_threads";
import { checkFile, type CheckTask } from "./check";
import { findFiles } from "./findFiles";
import { main } from "./main";
import { progressLine } from "./progressLine";
import { startWorkers } from "./workers";
import { writeFileAtomically } from "./writeFileAtomically";

const files = { readFile: (path: string) => readFile(path) };

if (isMainThread) {
  process.exitCode = await main(process.argv.slice(2), {
    ...files,
    writeFile: writeFileAtomically,
    findFiles,
    out: (piece) => process.stdout.write(piece),
    error: (text) => process.stderr.write(text),
    ...(process.stderr.isTTY && { progress: progressLine((text) => process.stderr.write(text)) }),
    processors: availableParallelism(),
    startWorkers: (count) => startWorkers(__filename, count),
  });
} else {
  parentPort?.on("message", (task: CheckTask) => {
    void checkFile(task, files).then((outcome) => parentPort?.postMessage(outcome));
  });
}
