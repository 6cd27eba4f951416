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
      // Its own listeners only: taking off all of them stops the port that the next answer comes through.
      const settle = (outcome: FileOutcome, alive: boolean): void => {
        worker.off("message", answered).off("error", died).off("exit", ended);
        if (alive) idle.push(worker);
        else all.delete(worker);
        resolve(outcome);
      };
      const answered = (outcome: FileOutcome): void => {
        settle(outcome, true);
      };
      const died = (cause: unknown): void => {
        settle({ file: task.file, failure: checkFailureText(cause, task.locale) }, false);
      };
      const ended = (code: number): void => {
        died(`exit ${String(code)}`);
      };
      worker.on("message", answered).on("error", died).on("exit", ended);
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
