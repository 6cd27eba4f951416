import type { Frame, FrameLocator } from "playwright-core";

/** Nobody notices less; a pane that is busy for longer feels frozen. In milliseconds. */
const LONGEST = 200;

type Timed = Window & { tasks?: number[] };

/** Longest task of the pane itself while something happens, in milliseconds; 0 when none was long. */
export async function longestTask(pane: Frame | FrameLocator, act: () => Promise<void>): Promise<number> {
  await pane.locator("body").evaluate(() => {
    const tasks: number[] = [];
    (window as Timed).tasks = tasks;
    new PerformanceObserver((list) => tasks.push(...list.getEntries().filter(({ name }) => name === "self").map(({ duration }) => duration))).observe({ type: "longtask" });
  });
  await act();
  return pane.locator("body").evaluate(() => Math.max(0, ...((window as Timed).tasks ?? [])));
}

/** Says how long the pane was busy. How long it may be is asked by `npm run bench pane` only: a machine under load tells nothing. */
export function tellTask(what: string, milliseconds: number): void {
  process.stdout.write(`longest task, ${what}: ${String(Math.round(milliseconds))} ms (at most ${String(LONGEST)})\n`);
  if (process.env["YUSHEN_BENCH"] === "pane") expect(milliseconds).toBeLessThan(LONGEST);
}
