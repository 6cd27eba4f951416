import type { SheetPlan } from "../edits";
import type { LayoutOptions } from "./options";
import { unusedSheetName } from "./sheet-name";

/** What every plan says of its table and its sheet: the sheet has the name asked for, or one like it that is free. */
export function planHead(
  { id, version }: { readonly id: string; readonly version: number },
  { profile, place, sheetNames, lockFormulas }: LayoutOptions,
  wanted: string,
): Pick<SheetPlan, "specId" | "specVersion" | "profileId" | "name" | "wantedName" | "locked"> {
  return {
    specId: id,
    specVersion: version,
    profileId: profile.id,
    name: place?.sheet ?? unusedSheetName(wanted, sheetNames),
    wantedName: place?.sheet ?? unusedSheetName(wanted, []),
    locked: lockFormulas ?? false,
  };
}
