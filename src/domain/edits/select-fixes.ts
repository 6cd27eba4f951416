import { qualifiedA1 } from "../grid";
import type { Fix, WriteEdit } from "./edits";

/** Fixes that can be applied in one go, and those that would write something else into the same cell as one before them. */
export interface FixSelection<T> {
  /** Each cell once. */
  readonly edits: readonly WriteEdit[];
  readonly chosen: readonly T[];
  readonly conflicting: readonly Conflict<T>[];
}

export interface Conflict<T> {
  readonly item: T;
  /** The earlier one that writes into the same cell. */
  readonly with: T;
}

/** Chooses fixes in their order, each whole or not at all; the same edit twice is one edit. */
export function selectFixes<T extends { readonly fix: Fix }>(items: readonly T[]): FixSelection<T> {
  const taken = new Map<string, { readonly item: T; readonly edit: WriteEdit }>();
  const chosen: T[] = [];
  const conflicting: Conflict<T>[] = [];
  for (const item of items) {
    const before = item.fix.edits.flatMap((edit) => taken.get(cellOf(edit)) ?? []);
    const other = before.find(({ edit }) => !item.fix.edits.some((candidate) => isSameEdit(candidate, edit)));
    if (other !== undefined) {
      conflicting.push({ item, with: other.item });
      continue;
    }
    chosen.push(item);
    for (const edit of item.fix.edits) if (!taken.has(cellOf(edit))) taken.set(cellOf(edit), { item, edit });
  }
  return { edits: [...taken.values()].map(({ edit }) => edit), chosen, conflicting };
}

function cellOf({ sheet, at }: WriteEdit): string {
  return qualifiedA1(sheet, at);
}

function isSameEdit(one: WriteEdit, other: WriteEdit): boolean {
  return cellOf(one) === cellOf(other) && isSame(one.before, other.before) && isSame(one.after, other.after);
}

/** States are plain data of few fields, in the order of their type. */
function isSame({ content, numberFormat }: WriteEdit["after"], other: WriteEdit["after"]): boolean {
  return JSON.stringify(content) === JSON.stringify(other.content) && numberFormat === other.numberFormat;
}
