import { useCallback, useState } from "react";

export interface Copying {
  /** How the last attempt went; null before the first. */
  readonly outcome: "copied" | "refused" | null;
  readonly copyText: (text: string) => void;
}

/** Copies to the clipboard; permissions and policies of the embedding page may refuse. */
export function useCopy(copy: (text: string) => Promise<void>): Copying {
  const [outcome, setOutcome] = useState<Copying["outcome"]>(null);
  const copyText = useCallback((text: string) => {
    setOutcome(null);
    void copy(text).then(() => setOutcome("copied"), () => setOutcome("refused"));
  }, [copy]);
  return { outcome, copyText };
}
