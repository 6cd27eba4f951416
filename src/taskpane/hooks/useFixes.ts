import { useCallback } from "react";
import type { FixEdit } from "../../domain/edits";
import type { CheckActions } from "../checkActions";
import type { Check } from "./useCheck";
import { useWriting } from "./useWriting";
import type { Writing } from "./useWriting";

export type Fixes = Writing<readonly FixEdit[]>;

/** Writes fixes and takes them back; the check goes on by itself after either. */
export function useFixes({ fix, revertFix, again }: CheckActions, update: Check["update"]): Fixes {
  const onWritten = useCallback(() => void update(again), [again, update]);
  return useWriting({ write: fix, revert: revertFix }, onWritten);
}
