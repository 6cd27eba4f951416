import { performance } from "node:perf_hooks";

/** Milliseconds of one run. */
export type Timed = () => Promise<number>;

/** What `prepare` does is not measured. */
export function timed<T>(prepare: () => T, work: (prepared: T) => unknown): Timed {
  return async () => {
    const prepared = prepare();
    const start = performance.now();
    await work(prepared);
    return performance.now() - start;
  };
}

/** Milliseconds of each run. */
export async function timesOf<T>(runs: number, prepare: () => T, work: (prepared: T) => unknown): Promise<readonly number[]> {
  const [times = []] = await timesInTurns(runs, [timed(prepare, work)]);
  return times;
}

/** Milliseconds of each run of each work. What is compared is run in turns, so that a slow moment of the machine meets all. */
export async function timesInTurns(runs: number, works: readonly Timed[]): Promise<readonly (readonly number[])[]> {
  const times = works.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, work] of works.entries()) times[index]?.push(await work());
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
