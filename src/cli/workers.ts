import { Worker } from "node:worker_threads";
import { checkFailureText } from "../i18n/fileErrors";
import type { CheckTask, FileOutcome } from "./check";
import type { Workers } from "./system";

/** So many threads of this very program, started when they are first needed. A thread that dies is replaced. */
export function startWorkers(program: string, count: number): Workers {
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  function start(): Worker {
    const worker = new Worker(program);
    all.add(worker);
    return worker;
  }

  function check(task: CheckTask): Promise<FileOutcome> {
    const worker = idle.pop() ?? start();
    return new Promise((resolve) => {
      const settle = (outcome: FileOutcome, alive: boolean): void => {
        worker.removeAllListeners();
        if (alive) idle.push(worker);
        else all.delete(worker);
        resolve(outcome);
      };
      const died = (cause: unknown): void => {
        settle({ file: task.file, failure: checkFailureText(cause, task.locale) }, false);
      };
      worker.once("message", (outcome: FileOutcome) => {
        settle(outcome, true);
      });
      worker.once("error", died);
      worker.once("exit", (code) => {
        died(`exit ${String(code)}`);
      });
      worker.postMessage(task);
    });
  }

  return {
    count,
    check,
    async close() {
      await Promise.all(Array.from(all, (worker) => worker.terminate()));
    },
  };
}
