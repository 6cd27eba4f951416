import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookMemory } from "../../domain/memory";
import type { MandatoryTargets } from "../../domain/spec";
import type { MandatoryActions } from "../mandatoryActions";
import type { PaneError } from "../paneActions";
import type { Check } from "./useCheck";
import { useOperation } from "./useOperation";

/** The workbook's own sets; null for those of the profile. */
type Own = readonly MandatoryTargets[] | null;

export interface MandatoryChoice {
  /** Undefined until the workbook has said. */
  readonly own: Own | undefined;
  /** Why the workbook could not say, or not keep the newest choice. */
  readonly unread: PaneError | null;
  readonly unsaved: PaneError | null;
  /** What was last done, once the workbook keeps it. */
  readonly done: "saved" | "undone" | "restored" | null;
  readonly canUndo: boolean;
  readonly choose: (own: Own) => void;
  readonly undo: () => void;
}

/** The required indicators of a profile in this workbook: a change is kept at once, and a check that is in view is judged anew. */
export function useMandatoryTargets({ recall, require, judge }: MandatoryActions, profileId: string, update: Check["update"]): MandatoryChoice {
  const { run: runRecall, state: recalling } = useOperation<Own>("abandon");
  const { run: runSave, state: saving } = useOperation<WorkbookMemory>("wait");
  const [own, setOwn] = useState<Own>();
  const [former, setFormer] = useState<readonly Own[]>([]);
  const [done, setDone] = useState<MandatoryChoice["done"]>(null);
  /** Choices are kept one after the other: the last one made is the one that stays. */
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const kept = useRef<Own>(null);

  useEffect(() => {
    void runRecall(() => recall(profileId)).then((result) => {
      if (result?.ok !== true) return;
      kept.current = result.value;
      setOwn(result.value);
    });
  }, [profileId, recall, runRecall]);

  const save = useCallback(async (next: Own, what: MandatoryChoice["done"]) => {
    setOwn(next);
    setDone(null);
    const work = async () => {
      const result = await require(profileId, next);
      if (!result.ok) return result;
      const before = kept.current;
      kept.current = next;
      setFormer((all) => (what === "undone" ? all.slice(0, -1) : [...all, before]));
      return result;
    };
    const result = await runSave(() => {
      const turn = queue.current.then(work);
      queue.current = turn.catch(() => undefined);
      return turn;
    });
    if (result === null) return;
    if (!result.ok) {
      setOwn(kept.current);
      return;
    }
    setDone(what);
    await update((checked) => judge(checked, result.value));
  }, [judge, profileId, require, runSave, update]);

  const last = former.at(-1);
  return {
    own,
    unread: recalling.kind === "failed" ? recalling.error : null,
    unsaved: saving.kind === "failed" ? saving.error : null,
    done,
    canUndo: last !== undefined && saving.kind !== "running",
    choose: (next) => void save(next, next === null ? "restored" : "saved"),
    undo: () => void (last === undefined ? undefined : save(last, "undone")),
  };
}
