import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { defaultProfile, profileOf, profileOrDefault } from "../../domain/catalogue/profiles";
import type { Profile } from "../../domain/spec";
import type { ProfileInForce } from "../checkActions";
import type { FormMemory } from "../formMemory";
import type { PaneError, ProfileActions } from "../paneActions";
import { useOperation } from "./useOperation";

/** The profile (口径) that the whole pane works by. */
export interface ProfileChoice {
  readonly profile: Profile;
  /** Why the workbook could not remember the newest choice; null when it could. */
  readonly failure: PaneError | null;
  readonly choose: (id: string) => void;
  /** The profile in force, once the workbook has said which one it remembers. */
  readonly settled: () => Promise<ProfileInForce>;
  /** Lets the workbook remember the profile in force, if it does not already. */
  readonly keep: () => void;
}

/** The workbook's own profile, else the one chosen last, else the default; a choice is remembered in both places. */
export function useProfile(actions: ProfileActions, memory: FormMemory): ProfileChoice {
  const [id, setId] = useState(() => knownId(memory.profileId()) ?? defaultProfile.id);
  const { run: runRecall } = useOperation<string | null>("abandon");
  const { run: runRemember, state: remembering } = useOperation<void>("abandon");
  const inForce = useRef(id);
  const inWorkbook = useRef<string | null>(null);
  const chosen = useRef(false);
  const recalling = useRef<Promise<void> | null>(null);

  const use = useCallback((next: string) => {
    inForce.current = next;
    setId(next);
  }, []);

  useEffect(() => {
    recalling.current ??= runRecall(actions.recall).then((result) => {
      const own = result?.ok === true ? knownId(result.value) : null;
      inWorkbook.current = own;
      if (own !== null && !chosen.current) use(own);
    });
  }, [actions, runRecall, use]);

  const keep = useCallback(() => {
    const wanted = inForce.current;
    if (inWorkbook.current === wanted) return;
    void runRemember(() => actions.remember(wanted)).then((result) => {
      if (result?.ok === true) inWorkbook.current = wanted;
    });
  }, [actions, runRemember]);

  const choose = useCallback((next: string) => {
    chosen.current = true;
    use(next);
    memory.keepProfile(next);
    keep();
  }, [keep, memory, use]);

  const settled = useCallback(async () => {
    await recalling.current;
    return { id: inForce.current, isChosen: chosen.current };
  }, []);

  const failure = remembering.kind === "failed" ? remembering.error : null;
  return useMemo(() => ({ profile: profileOrDefault(id), failure, choose, settled, keep }), [choose, failure, id, keep, settled]);
}

function knownId(id: string | null): string | null {
  return id === null ? null : profileOf(id)?.id ?? null;
}
