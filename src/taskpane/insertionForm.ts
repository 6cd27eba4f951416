import type { InsertionRequest } from "./paneActions";

/** What the user has typed and ticked, unjudged. */
export interface InsertionForm {
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly year: string;
  readonly unit: InsertionRequest["unit"];
  readonly profileId: string;
  readonly specIds: readonly string[];
}

/** What is wrong with a field; the sentence is made from it in `i18n/`. */
export type FieldProblem = "missing" | "invalid";

/** Wrong fields, in the order in which they stand in the form. */
export type FormProblems = Partial<{
  readonly departmentName: FieldProblem;
  readonly departmentCode: "invalid";
  readonly year: FieldProblem;
  readonly tables: "missing";
}>;

const CODE = /^\d{3,12}$/;
const YEAR = /^20\d{2}$/;
const LONGEST_NAME = 60;

/** Judges a form; an empty answer means that it can be sent. */
export function problemsOf(form: InsertionForm): FormProblems {
  const name = form.departmentName.trim();
  const code = halfWidthDigits(form.departmentCode);
  const year = halfWidthDigits(form.year);
  return {
    ...(name === "" && { departmentName: "missing" as const }),
    ...(name.length > LONGEST_NAME && { departmentName: "invalid" as const }),
    ...(code !== "" && !CODE.test(code) && { departmentCode: "invalid" as const }),
    ...(year === "" && { year: "missing" as const }),
    ...(year !== "" && !YEAR.test(year) && { year: "invalid" as const }),
    ...(form.specIds.length === 0 && { tables: "missing" as const }),
  };
}

/** The request of a form; null while it has problems. */
export function requestOf(form: InsertionForm): InsertionRequest | null {
  if (Object.keys(problemsOf(form)).length > 0) return null;
  const code = halfWidthDigits(form.departmentCode);
  return {
    specIds: form.specIds,
    department: { ...(code !== "" && { code }), name: form.departmentName.trim() },
    year: Number(halfWidthDigits(form.year)),
    unit: form.unit,
    profileId: form.profileId,
  };
}

/** A Chinese input method gives full-width digits; they are meant as digits. */
function halfWidthDigits(text: string): string {
  return text.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
