import type { CodeInUse } from "../domain/spec";
import type { InsertionForm } from "./insertionForm";

/** The part of the insertion form that is the same next time, in whatever workbook: all but the projects and the place. */
export type RememberedForm = Omit<InsertionForm, "projectText" | "projects" | "institutions" | "atSelection">;

/** Where the form is remembered. Forgetting is harmless, so a store that is not available is simply empty. */
export interface FormMemory {
  /** What of a form is known and of the right kind; null when there is nothing. */
  recall(): Partial<RememberedForm> | null;
  keep(form: RememberedForm): void;
  /** Id of the profile (口径) that was chosen last; null when there is none. */
  profileId(): string | null;
  keepProfile(id: string): void;
  /** Whether changes were last checked while editing. */
  checksLive(): boolean;
  keepChecksLive(on: boolean): void;
}

/**
 * Remembers in the browser's local storage. Excel on the web gives each embedding site its own `partitionKey`;
 * private browsing and blocked third-party storage make access throw.
 */
export function createFormMemory(partitionKey: string | undefined, storage: () => Storage): FormMemory {
  const formKey = `${partitionKey ?? ""}yushen.insertion`;
  const profileKey = `${partitionKey ?? ""}yushen.profile`;
  const liveKey = `${partitionKey ?? ""}yushen.live`;
  return {
    recall: () => attempt(() => parse(storage().getItem(formKey))),
    keep: (form) => void attempt(() => storage().setItem(formKey, JSON.stringify(pick(form)))),
    profileId: () => attempt(() => storage().getItem(profileKey)),
    keepProfile: (id) => void attempt(() => storage().setItem(profileKey, id)),
    checksLive: () => attempt(() => storage().getItem(liveKey)) === "on",
    keepChecksLive: (on) => void attempt(() => storage().setItem(liveKey, on ? "on" : "off")),
  };
}

/** null where storage is forbidden, full, or holds what is not JSON. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

type Fits<T> = (value: unknown) => value is T;

const isText: Fits<string> = (value) => typeof value === "string";
const isFlag: Fits<boolean> = (value) => typeof value === "boolean";
const oneOf = <const T extends string>(...texts: readonly T[]): Fits<T> => (value): value is T => texts.some((text) => text === value);
const isCode: Fits<CodeInUse> = (value): value is CodeInUse => isObject(value) && isText(value["code"]) && isText(value["name"]);
const listOf = <T>(fits: Fits<T>): Fits<readonly T[]> => (value): value is readonly T[] => Array.isArray(value) && value.every(fits);

/** What a remembered value must be; one that is not is forgotten alone. */
const FIELDS: { readonly [K in keyof RememberedForm]: Fits<RememberedForm[K]> } = {
  departmentCode: isText,
  departmentName: isText,
  year: isText,
  unit: oneOf("万元", "元"),
  specIds: listOf(isText),
  codes: (value): value is RememberedForm["codes"] => isObject(value) && listOf(isCode)(value["functional"]) && listOf(isCode)(value["economic"]),
  arrangement: oneOf("sheets", "stacked"),
  ties: oneOf("formulas", "none"),
  codeList: isFlag,
  shadeFormulas: isFlag,
  lockFormulas: isFlag,
};

/** @throws SyntaxError when the text is not JSON. */
function parse(text: string | null): Partial<RememberedForm> | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  return isObject(value) && !Array.isArray(value) ? pick(value) : null;
}

function pick(value: object): Partial<RememberedForm> {
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(FIELDS).flatMap(([key, fits]) => (fits(given[key]) ? [[key, given[key]]] : [])));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
