/** What the command needs of the system it runs on. */
export interface System {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Whole or not at all; a file that is there is only replaced when told to (else it fails with the code `EEXIST`). */
  readonly writeFile: (path: string, bytes: Uint8Array, how: { readonly overwrite: boolean }) => Promise<void>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Exit codes of the public contract. */
export const EXIT = { clean: 0, errors: 1, failed: 2 } as const;

/** What went wrong with a file, by its code. */
export function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? String(cause);
}
