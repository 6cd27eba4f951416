/** A line of a table of figures: the first cell to the left, the others to the right. A Chinese character is as wide as two letters. */
export function line([first = "", ...figures]: readonly string[]): string {
  const wide = first.match(/[\u2e80-\uffef]/gu)?.length ?? 0;
  return [first.padEnd(48 - wide), ...figures.map((figure) => figure.padStart(Math.max(11, figure.length + 2)))].join("");
}

/** Says that a bound is not met, and lets the bench fail; the rest is still measured. */
export function demand(met: boolean, complaint: string): void {
  if (met) return;
  console.log(`  NOT MET: ${complaint}`);
  process.exitCode = 1;
}
