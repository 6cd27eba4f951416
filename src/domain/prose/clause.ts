/** A place in a text: from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands around a figure in its clause. */
export interface Clause {
  readonly before: string;
  readonly behind: string;
}

const DELIMITER = /[，,。；;、！!？?\n]/u;
/** Of two figures in one clause, what stands in front of the last conjunction between them belongs to the first. */
const CONJUNCTION = /以及|和|及|与|并/u;

/** The words around a span, as far as the clause and the neighbouring figures allow. */
export function clauseAround(text: string, { start, end }: Span, previous: Span | undefined, next: Span | undefined): Clause {
  const left = text.slice(previous?.end ?? 0, start).split(DELIMITER);
  const right = text.slice(end, next?.start ?? text.length).split(DELIMITER);
  const before = left.at(-1) ?? "";
  const behind = right[0] ?? "";
  return {
    before: previous !== undefined && left.length === 1 ? before.split(CONJUNCTION).at(-1) ?? "" : before,
    behind: next !== undefined && right.length === 1 ? untilConjunction(behind) : behind,
  };
}

function untilConjunction(text: string): string {
  const parts = text.split(CONJUNCTION);
  const last = parts.at(-1) ?? "";
  return parts.length === 1 ? text : text.slice(0, text.length - last.length);
}
