import type { ColumnSpec, SectionSpec } from "../spec";
import type { BandColumn } from "./band";
import type { SectionColumns } from "./match-columns";
import type { SectionMatcher } from "./matchers";

/** A column under a heading that is known, with one of its own that is not. */
export interface Part {
  readonly column: number;
  readonly heading: string;
}

/** The parts by the key of the column that they divide. */
export type Parts = Map<string, readonly Part[]>;

/** One column alone is the whole under another name, not a part. */
const FEWEST_PARTS = 2;
/** The key of the amounts that this column is a part of: their heading spans it and others, and none of them is their sum. */
export function partOf({ spans }: BandColumn, { columns }: SectionMatcher, found: ReadonlyMap<string, number>): string | undefined {
  if (spans.length === 0) return undefined;
  return columns.find(({ spec, headers }) => spec.type === "amount" && !found.has(spec.key) && spans.some((text) => headers.has(text)))?.spec.key;
}

/** The parts of a column; undefined when it is not divided. */
export function partsOf(parts: Parts, key: string): readonly Part[] | undefined {
  const own = parts.get(key) ?? [];
  return own.length < FEWEST_PARTS ? undefined : own;
}

/** The section with the parts as columns of their own, which add up to what they divide. */
export function withParts(section: SectionColumns, parts: Parts): SectionColumns {
  if (parts.size === 0) return section;
  const divided = section.spec.columns.flatMap(({ key }) => {
    const own = partsOf(parts, key);
    return own === undefined || section.columns.has(key) ? [] : [{ key, own: own.map((part, index) => ({ ...part, key: `${key}-${String(index + 1)}` })) }];
  });
  if (divided.length === 0) return section;

  const columnSpecs = section.spec.columns.flatMap((column): readonly ColumnSpec[] => {
    const own = divided.find(({ key }) => key === column.key)?.own;
    if (own === undefined) return [column];
    return [{ ...column, optional: true }, ...own.map(({ key, heading }): ColumnSpec => ({ key, headers: [heading], under: column.headers, type: "amount", width: column.width, optional: true }))];
  });
  const spec: SectionSpec = {
    ...section.spec,
    columns: columnSpecs,
    identities: [...section.spec.identities, ...divided.map(({ key, own }) => ({ total: key, of: own.map((part) => part.key) }))],
  };
  return { spec, columns: new Map([...section.columns, ...divided.flatMap(({ own }) => own.map(({ key, column }) => [key, column] as const))]) };
}
