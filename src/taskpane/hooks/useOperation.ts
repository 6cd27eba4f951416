import { useCallback, useReducer, useRef } from "react";
import type { OperationOptions, Progress } from "../../app/ports";
import type { Result } from "../../domain/result";
import type { PaneError } from "../paneActions";

/** Where a piece of work on the workbook stands. */
export type OperationState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress | null; readonly cancelling: boolean }
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly error: PaneError };

export interface Operation<T> {
  readonly state: OperationState<T>;
  /** Starts the work; a former one still under way is abandoned. Resolves with the outcome, or null when abandoned. */
  readonly run: (work: (options: OperationOptions) => Promise<Result<T, PaneError>>) => Promise<Result<T, PaneError> | null>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

type Action<T> =
  | OperationState<T>
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "cancelling" }
  | { readonly kind: "crashed"; readonly cause: unknown };

/**
 * One cancellable operation on the workbook. `onCancel: "abandon"` (reading) is free at once even when the host hangs;
 * `"wait"` (writing) stays until the outcome is known, because the workbook may have been changed already.
 * A rejected promise is a bug: it is thrown while rendering, for the error boundary.
 */
export function useOperation<T>(onCancel: "abandon" | "wait"): Operation<T> {
  const [state, dispatch] = useReducer(reduce<T>, { kind: "idle" });
  const current = useRef<AbortController | null>(null);
  if (state.kind === "crashed") throw state.cause;

  const run = useCallback<Operation<T>["run"]>(async (work) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const isCurrent = () => current.current === controller;
    const onProgress = (progress: Progress) => {
      if (isCurrent()) dispatch({ kind: "progress", progress });
    };

    dispatch({ kind: "running", progress: null, cancelling: false });
    try {
      const result = await work({ onProgress, signal: controller.signal });
      if (!isCurrent()) return null;
      dispatch(result.ok ? { kind: "done", value: result.value } : { kind: "failed", error: result.error });
      return result;
    } catch (cause) {
      if (isCurrent()) dispatch({ kind: "crashed", cause });
      return null;
    }
  }, []);

  const cancel = useCallback(() => {
    current.current?.abort();
    if (onCancel === "wait") return dispatch({ kind: "cancelling" });
    current.current = null;
    dispatch({ kind: "failed", error: { kind: "cancelled" } });
  }, [onCancel]);

  const reset = useCallback(() => {
    current.current?.abort();
    current.current = null;
    dispatch({ kind: "idle" });
  }, []);

  return { state, run, cancel, reset };
}

type InternalState<T> = OperationState<T> | { readonly kind: "crashed"; readonly cause: unknown };

function reduce<T>(state: InternalState<T>, action: Action<T>): InternalState<T> {
  switch (action.kind) {
    case "progress":
      return state.kind === "running" ? { ...state, progress: action.progress } : state;
    case "cancelling":
      return state.kind === "running" ? { ...state, cancelling: true } : state;
    default:
      return action;
  }
}
