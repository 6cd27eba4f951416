import { qualifiedA1 } from "../grid";
import type { Fix, FixEdit, WriteEdit } from "./edits";

/** Fixes that can be applied in one go, and those that would write something else into the same cell as one before them. */
export interface FixSelection<T> {
  /** Each cell once. */
  readonly edits: readonly FixEdit[];
  readonly chosen: readonly T[];
  readonly conflicting: readonly Conflict<T>[];
}

export interface Conflict<T> {
  readonly item: T;
  /** The earlier one that writes into the same cell, or that moves cells. */
  readonly with: T;
}

interface Taken<T> {
  readonly item: T;
  readonly edit: FixEdit;
}

/** Chooses fixes in their order, each whole or not at all; the same edit twice is one edit. What puts rows in is chosen alone. */
export function selectFixes<T extends { readonly fix: Fix }>(items: readonly T[]): FixSelection<T> {
  const taken = new Map<string, Taken<T>>();
  const chosen: T[] = [];
  const conflicting: Conflict<T>[] = [];
  for (const item of items) {
    const other = inTheWay(item, taken, chosen[0]);
    if (other !== undefined) {
      conflicting.push({ item, with: other });
      continue;
    }
    chosen.push(item);
    for (const edit of item.fix.edits) if (!taken.has(keyOf(edit))) taken.set(keyOf(edit), { item, edit });
  }
  return { edits: [...taken.values()].map(({ edit }) => edit), chosen, conflicting };
}

/** The chosen one that an item cannot go together with. */
function inTheWay<T extends { readonly fix: Fix }>(item: T, taken: ReadonlyMap<string, Taken<T>>, first: T | undefined): T | undefined {
  if (first !== undefined && (movesCells(item) || movesCells(first))) return first;
  const before = item.fix.edits.flatMap((edit) => taken.get(keyOf(edit)) ?? []);
  return before.find(({ edit }) => !item.fix.edits.some((candidate) => isSameEdit(candidate, edit)))?.item;
}

function movesCells({ fix }: { readonly fix: Fix }): boolean {
  return fix.edits.some(({ kind }) => kind === "insert-rows");
}

function keyOf(edit: FixEdit): string {
  return edit.kind === "write" ? qualifiedA1(edit.sheet, edit.at) : JSON.stringify(edit);
}

function isSameEdit(one: FixEdit, other: FixEdit): boolean {
  if (one.kind !== "write" || other.kind !== "write") return keyOf(one) === keyOf(other);
  return keyOf(one) === keyOf(other) && isSame(one.before, other.before) && isSame(one.after, other.after);
}

/** States are plain data of few fields, in the order of their type. */
function isSame({ content, numberFormat }: WriteEdit["after"], other: WriteEdit["after"]): boolean {
  return JSON.stringify(content) === JSON.stringify(other.content) && numberFormat === other.numberFormat;
}
