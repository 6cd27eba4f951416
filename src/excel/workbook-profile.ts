import type { WorkbookError } from "../app/ports";
import { PROFILE_PROPERTY } from "../domain/edits";
import { ok, type Result } from "../domain/result";
import { runExcel } from "./run";

/** The profile that the workbook remembers; null when it remembers none. */
export function readProfileId(): Promise<Result<string | null, WorkbookError>> {
  return runExcel<string | null>(async (context) => {
    const property = context.workbook.properties.custom.getItemOrNullObject(PROFILE_PROPERTY);
    property.load("value");
    await context.sync();
    return ok(property.isNullObject ? null : String(property.value));
  });
}

/** Lets the workbook remember a profile, instead of the one it remembered before. */
export function writeProfileId(id: string): Promise<Result<void, WorkbookError>> {
  return runExcel<void>(async (context) => {
    context.workbook.properties.custom.add(PROFILE_PROPERTY, id);
    await context.sync();
    return ok(undefined);
  });
}
