import type { CheckCommand } from "../args";
import type { System } from "../system";
import type { FileOutcome } from "./checkFile";
import { reportWriter, type WriterOptions } from "../formats/writers";

/** A report over many files, written while they are checked. */
export interface CombinedReport {
  /** `index`: the file's place in the order of the report. */
  readonly add: (index: number, outcome: FileOutcome) => void;
  readonly end: () => Promise<Tally>;
}

export interface Tally {
  /** Some file has an error finding. */
  readonly errors: boolean;
  readonly unreadable: boolean;
}

/**
 * The report in the format asked for. Its order is that of the files, whatever order they are finished in; only `jsonl`
 * has a line as soon as its file is finished.
 */
export function combinedReport(command: Pick<CheckCommand, "format" | "locale"> & WriterOptions, system: System): CombinedReport {
  const writer = reportWriter(command, system);
  const waiting = new Map<number, FileOutcome>();
  const tally = { errors: false, unreadable: false };
  let next = 0;

  const put = (outcome: FileOutcome): void => {
    writer.add(outcome);
    if ("facts" in outcome) return;
    system.error(`${outcome.file}: ${outcome.failure}\n`);
  };
  return {
    add(index, outcome) {
      if ("failure" in outcome) tally.unreadable = true;
      else if (outcome.facts.verdict === "errors") tally.errors = true;
      if (command.format === "jsonl") {
        put(outcome);
        return;
      }
      waiting.set(index, outcome);
      for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
        put(ready);
        waiting.delete(next);
        next += 1;
      }
    },
    async end() {
      const written = await writer.end();
      return written ? tally : { ...tally, unreadable: true };
    },
  };
}
