import type { CellRef } from "../grid";
import type { Project } from "../projects";
import type { AmountUnit } from "../recognition/recognised";
import type { CodesInUse, Profile } from "../spec";

/** What laid-out tables are filled in with, how they behave, and what is already in the workbook. */
export interface LayoutOptions {
  readonly department: { readonly code?: string; readonly name: string };
  /** Budget year, 1990 to 2100. */
  readonly year: number;
  /** Unit of the amounts, printed on the table. */
  readonly unit: AmountUnit;
  readonly profile: Profile;
  /** Names of the workbook's sheets, hidden ones too; new sheets get others. */
  readonly sheetNames: readonly string[];
  /** `TargetVariantSpec.id`; the profile's own when absent. */
  readonly targetVariant?: string;
  /** Classification codes in use: the tables by code come with their rows. 类 and 款 above a code are added. */
  readonly codes?: CodesInUse;
  /** One 项目绩效目标表 each, numbered in this order; one blank form when absent or empty. */
  readonly projects?: readonly Project[];
  /** Rows of 部门机构设置情况, texts in the order of its columns; none when absent. */
  readonly institutions?: readonly (readonly string[])[];
  /** Each 项目绩效目标表 in a sheet of its own (the default), or all in one sheet, one below the other. */
  readonly arrangement?: "sheets" | "stacked";
  /** Whether figures that another table of the same insertion has are formulas (the default) or left to be typed. */
  readonly ties?: "formulas" | "none";
  /** Whether tables by code come with a sheet that lists the codes, for drop-down lists and names; true when absent. */
  readonly codeList?: boolean;
  /** Whether formula cells are shaded on the screen; true when absent. */
  readonly shadeFormulas?: boolean;
  /** Whether all but the cells to be filled in are locked, without a password; false when absent. */
  readonly lockFormulas?: boolean;
  /** Puts the one table asked for at this cell of an existing sheet instead of into a new one. */
  readonly place?: { readonly sheet: string; readonly at: CellRef };
  /** Rows left to fill in tables without fixed rows; 20 when absent. */
  readonly blankRows?: number;
}

/** Why nothing was laid out. */
export type LayoutRefusal =
  | { readonly kind: "impossible-year"; readonly year: number }
  | { readonly kind: "no-department" }
  | { readonly kind: "unknown-variant"; readonly variant: string }
  | { readonly kind: "too-many-projects"; readonly count: number; readonly limit: number }
  /** `place` takes exactly one table. */
  | { readonly kind: "not-one-table"; readonly count: number };
