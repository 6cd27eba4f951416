/** The part of the insertion form that is the same next time, in whatever workbook. */
export interface RememberedForm {
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly year: string;
}

/** Where the form is remembered. Forgetting is harmless, so a store that is not available is simply empty. */
export interface FormMemory {
  recall(): RememberedForm | null;
  keep(form: RememberedForm): void;
}

/**
 * Remembers in the browser's local storage. Excel on the web gives each embedding site its own `partitionKey`;
 * private browsing and blocked third-party storage make access throw.
 */
export function createFormMemory(partitionKey: string | undefined, storage: () => Storage): FormMemory {
  const key = `${partitionKey ?? ""}yushen.insertion`;
  return {
    recall() {
      try {
        return parse(storage().getItem(key));
      } catch {
        return null;
      }
    },
    keep({ departmentCode, departmentName, year }) {
      try {
        storage().setItem(key, JSON.stringify({ departmentCode, departmentName, year }));
      } catch {
        return;
      }
    },
  };
}

/** @throws SyntaxError when the text is not JSON. */
function parse(text: string | null): RememberedForm | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (typeof value !== "object" || value === null) return null;
  const { departmentCode, departmentName, year } = value as Record<string, unknown>;
  if (typeof departmentCode !== "string" || typeof departmentName !== "string" || typeof year !== "string") return null;
  return { departmentCode, departmentName, year };
}
