import type { AmountUnit } from "../recognition/recognised";
import type { Profile } from "../spec";

/** What a laid-out table is filled in with, and what is already in the workbook. */
export interface LayoutOptions {
  readonly department: { readonly code?: string; readonly name: string };
  /** Budget year, 1990 to 2100. */
  readonly year: number;
  /** Unit of the amounts, printed on the table. */
  readonly unit: AmountUnit;
  readonly profile: Profile;
  /** Names of the workbook's sheets, hidden ones too; the new sheet gets another one. */
  readonly sheetNames: readonly string[];
  /** `TargetVariantSpec.id`; the profile's own when absent. */
  readonly targetVariant?: string;
  /** The project of a 项目绩效目标表. */
  readonly project?: { readonly code?: string; readonly name: string };
  /** Rows left to fill in tables without fixed rows; 20 when absent. */
  readonly blankRows?: number;
}

/** Why nothing was laid out. */
export type LayoutRefusal =
  | { readonly kind: "impossible-year"; readonly year: number }
  | { readonly kind: "no-department" }
  | { readonly kind: "unknown-variant"; readonly variant: string };
