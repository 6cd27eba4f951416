import type { LineSpec, RowsSpec } from "../spec";
import { foldLabel } from "../text";
import { hasFigures } from "./figures";
import { NOTHING, type ReaderInput, type RowReading, type SectionReader } from "./reading";

/** Fixed rows, known by their labels; a label that stands twice in the spec is taken in order. */
export function linesReader({ view, section }: ReaderInput, spec: Extract<RowsSpec, { kind: "lines" }>): SectionReader {
  const labels = section.spec.columns.find(({ type }) => type === "label");
  const column = labels === undefined ? undefined : section.columns.get(labels.key);
  const take = lineTaker(spec.lines);

  const read = (row: number): RowReading => {
    const figures = hasFigures(view, section, row);
    if (column === undefined) return figures ? { certainty: "sure", row: { row, kind: "line", label: "", ...keyOf(take()) } } : NOTHING;

    const label = view.shown(row, column);
    if (label === "") return NOTHING;
    const line = take(foldLabel(label));
    if (line === undefined) return { certainty: figures ? "sure" : "likely", row: { row, kind: "line", label } };
    return { certainty: "sure", row: { row, kind: "line", key: line.key, label } };
  };
  return { read, finish: (rows) => rows };
}

const keyOf = (line: LineSpec | undefined): { readonly key?: string } => (line === undefined ? {} : { key: line.key });

/** Gives each line once: the next one with this label below the last one taken, else the first one left; without a label the next one. */
function lineTaker(lines: readonly LineSpec[]): (label?: string) => LineSpec | undefined {
  const taken = new Set<number>();
  let last = -1;
  const byLabel = new Map<string, number[]>();
  lines.forEach((line, index) => {
    for (const label of new Set(line.labels.map(foldLabel))) byLabel.set(label, [...(byLabel.get(label) ?? []), index]);
  });

  return (label) => {
    const candidates = (label === undefined ? lines.map((_, index) => index) : (byLabel.get(label) ?? [])).filter((index) => !taken.has(index));
    const index = candidates.find((candidate) => candidate > last) ?? candidates[0];
    if (index === undefined) return undefined;
    taken.add(index);
    last = index;
    return lines[index];
  };
}
