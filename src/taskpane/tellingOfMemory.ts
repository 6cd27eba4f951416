import type { WorkbookPort } from "../app";

/** A workbook that tells when the pane makes it remember something else, e.g. a waived finding: no event of Excel does. */
export interface TellingWorkbook {
  readonly workbook: WorkbookPort;
  /** Calls the listener after each time, until the function it gives is called. */
  readonly onRemembered: (listener: () => void) => () => void;
}

export function tellingOfMemory(workbook: WorkbookPort): TellingWorkbook {
  const listeners = new Set<() => void>();
  return {
    workbook: {
      ...workbook,
      async remember(memory) {
        const remembered = await workbook.remember(memory);
        if (remembered.ok) for (const listener of listeners) listener();
        return remembered;
      },
    },
    onRemembered(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
