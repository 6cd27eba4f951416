import type { CellRef } from "../../grid";
import type { RecognisedTable } from "../../recognition/recognised";

/** What a table says about itself, and where. */
export interface Stated<T> {
  readonly table: RecognisedTable;
  readonly value: T;
  readonly at: CellRef;
}

/** A table that says otherwise than most. */
export interface OddOne<T> {
  readonly odd: Stated<T>;
  /** The first of those that say what most say. */
  readonly usual: Stated<T>;
}

/**
 * Who disagrees with the majority (with the first ones, where no side is larger). A table that stands once more with what
 * most say belongs to a second set, of another year or unit, and is none.
 */
export function oddOnes<T>(stated: readonly Stated<T>[], agree: (a: T, b: T) => boolean): readonly OddOne<T>[] {
  const camps = campsOf(stated, agree);
  const usual = camps.reduce<readonly Stated<T>[]>((largest, camp) => (camp.length > largest.length ? camp : largest), []);
  const [first] = usual;
  if (first === undefined || camps.length < 2) return [];
  const agreeing = new Set(usual);
  const twins = new Set(usual.map(({ table }) => table.spec.id));
  const isOfAnotherSet = ({ table }: Stated<T>): boolean => table.shape !== "targets" && twins.has(table.spec.id);
  return stated.filter((one) => !agreeing.has(one) && !agree(one.value, first.value) && !isOfAnotherSet(one)).map((odd) => ({ odd, usual: first }));
}

function campsOf<T>(stated: readonly Stated<T>[], agree: (a: T, b: T) => boolean): readonly (readonly Stated<T>[])[] {
  const camps: Stated<T>[][] = [];
  for (const one of stated) {
    const camp = camps.find(([first]) => first !== undefined && agree(first.value, one.value));
    if (camp === undefined) camps.push([one]);
    else camp.push(one);
  }
  return camps;
}
