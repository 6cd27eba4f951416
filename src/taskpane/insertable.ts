import { profiles, specOf } from "../domain/catalogue";
import type { TableSpec } from "../domain/spec";

const SPEC_IDS = ["expenditure-summary", "three-public", "performance-target"];

/** The tables that the pane offers to insert, in the order of a disclosure. */
export const insertableTables: readonly TableSpec[] = SPEC_IDS.flatMap((id) => specOf(id) ?? []);

/** The profiles (口径) to choose from, the default first. */
export const insertableProfiles: readonly { readonly id: string; readonly name: string }[] = profiles;
