import type { CheckTask, FileOutcome } from "./check";

/** What the command needs of the system it runs on. */
export interface System {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Whole or not at all; a file that is there is only replaced when told to (else it fails with the code `EEXIST`). */
  readonly writeFile: (path: string, bytes: Uint8Array, how: { readonly overwrite: boolean }) => Promise<void>;
  /** The workbooks that files, folders and patterns mean, each once, ordered by their paths; and what meant none. */
  readonly findFiles: (paths: readonly string[]) => Promise<FoundFiles>;
  readonly out: (piece: string | Uint8Array) => void;
  readonly error: (text: string) => void;
  /** Shows how far a long run is; absent where nobody watches. */
  readonly progress?: (done: number, total: number) => void;
  /** How many files can be checked at the same time. */
  readonly processors: number;
  /** Checks files outside of this thread; absent where there are no workers. */
  readonly startWorkers?: (count: number) => Workers;
}

export interface FoundFiles {
  readonly files: readonly string[];
  /** Folders and patterns without a workbook. */
  readonly empty: readonly string[];
}

/** Threads that check one file at a time each. */
export interface Workers {
  readonly count: number;
  /** Takes a free worker; never rejects, a worker that dies is its file's failure. */
  readonly check: (task: CheckTask) => Promise<FileOutcome>;
  readonly close: () => Promise<void>;
}

/** Exit codes of the public contract. */
export const EXIT = { clean: 0, errors: 1, failed: 2 } as const;

/** What went wrong with a file, by its code. */
export function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? String(cause);
}
