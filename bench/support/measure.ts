import { performance } from "node:perf_hooks";

/** Milliseconds of each run; what `prepare` does is not measured. */
export async function timesOf<T>(runs: number, prepare: () => T, work: (prepared: T) => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const prepared = prepare();
    const start = performance.now();
    await work(prepared);
    times.push(performance.now() - start);
  }
  return times;
}

/** The middle one, which a pause of the machine does not move. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** The most memory that this process ever held, in MB. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}
