import { rectToA1, type Rect } from "../domain/grid";

/** Longest address that `getRanges` takes is 8,192 characters. */
const LONGEST_ADDRESS = 8000;

/** The cells of `within` that are wanted, as few rectangles: neighbours in a row, and equal ones below each other, are one. */
export function rectsWhere(within: Rect, isWanted: (row: number, column: number) => boolean): readonly Rect[] {
  const done: Rect[] = [];
  let open = new Map<string, Rect>();
  for (let row = within.top; row <= within.bottom; row += 1) {
    const next = new Map<string, Rect>();
    for (const [left, right] of runsIn(row, within, isWanted)) {
      const key = `${String(left)} ${String(right)}`;
      next.set(key, { top: open.get(key)?.top ?? row, bottom: row, left, right });
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

/** The areas as addresses of several areas each (`A1:B2,C3`), as few as their length allows. */
export function addressesOf(areas: readonly Rect[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const part = rectToA1(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + part.length < LONGEST_ADDRESS) addresses[addresses.length - 1] = `${last},${part}`;
    else addresses.push(part);
  }
  return addresses;
}

/** The smallest area around all of them; undefined when there is none. */
export function around(areas: readonly Rect[]): Rect | undefined {
  return areas.reduce<Rect | undefined>((all, { top, bottom, left, right }) => all === undefined ? { top, bottom, left, right } : {
    top: Math.min(all.top, top), bottom: Math.max(all.bottom, bottom), left: Math.min(all.left, left), right: Math.max(all.right, right),
  }, undefined);
}

function runsIn(row: number, { left, right }: Rect, isWanted: (row: number, column: number) => boolean): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let column = left; column <= right; column += 1) {
    if (!isWanted(row, column)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
