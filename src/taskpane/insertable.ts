import { catalogue, profileOf, specOf } from "../domain/catalogue";
import type { TableSpec } from "../domain/spec";

/** How the tables are told apart in the pane. */
export type TableGroupId = "disclosure" | "targets" | "execution";

export interface TableGroup {
  readonly id: TableGroupId;
  readonly tables: readonly TableSpec[];
}

const GROUP_OF: Readonly<Record<string, TableGroupId>> = {
  "department-targets": "targets",
  "performance-target": "targets",
  execution: "execution",
  "self-evaluation": "execution",
};

/** Tables that a list of projects fills. */
const WITH_PROJECTS: ReadonlySet<string> = new Set(["department-targets", "performance-target"]);

/** Every table of the catalogue: those of the profile's disclosure in its order, then the others. */
export function insertableTables(profileId: string): readonly TableSpec[] {
  const required = requiredTables(profileId);
  return [...required.flatMap((id) => specOf(id) ?? []), ...catalogue.filter(({ id }) => !required.includes(id))];
}

/** Ids of the tables that the profile's disclosure consists of, as far as the catalogue has them. */
export function requiredTables(profileId: string): readonly string[] {
  return (profileOf(profileId)?.requiredTables ?? []).filter((id) => specOf(id) !== undefined);
}

/** The same tables in groups; no group is empty. */
export function tableGroups(profileId: string): readonly TableGroup[] {
  const tables = insertableTables(profileId);
  const groups = (["disclosure", "targets", "execution"] as const).map((id) => ({ id, tables: tables.filter((spec) => groupOf(spec) === id) }));
  return groups.filter((group) => group.tables.length > 0);
}

/** The title without the words that all of them begin with. */
export function shortTitle(spec: TableSpec): string {
  return spec.title[0].replace(/^部门(?:预算)?(?!整体|机构)(?=..)/u, "");
}

/** Whether a table of the selection lists classification codes of this kind. */
export function usesCodes(specIds: readonly string[], classification: "functional" | "economic"): boolean {
  return specIds.some((id) => {
    const spec = specOf(id);
    return spec?.shape === "amounts" && spec.sections.some(({ rows }) => rows.kind === "codes" && rows.classification === classification);
  });
}

/** Whether a list of projects changes what is inserted. */
export function usesProjects(specIds: readonly string[]): boolean {
  return specIds.some((id) => WITH_PROJECTS.has(id));
}

function groupOf({ id }: TableSpec): TableGroupId {
  return GROUP_OF[id] ?? "disclosure";
}
