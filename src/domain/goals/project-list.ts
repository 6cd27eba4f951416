import { nameLikeness, type NameLikeness } from "../projects/name-likeness";
import type { TargetTable } from "../recognition/recognised";
import type { TextProject } from "./text-projects";

/** A project of the text and its target table; one of them null when the other has none like it. */
export type ProjectPair =
  | { readonly text: TextProject; readonly table: TargetTable; readonly likeness: NameLikeness }
  | { readonly text: TextProject; readonly table: null; readonly likeness: null }
  | { readonly text: null; readonly table: TargetTable; readonly likeness: null };

/**
 * Which project of the first part belongs to which table of the second, by their names: those that are the same first,
 * then those that are alike. In the order of the text; tables that it does not tell of follow in their own order.
 */
export function pairProjects(texts: readonly TextProject[], tables: readonly TargetTable[]): readonly ProjectPair[] {
  const taken = new Map<TextProject, { readonly table: TargetTable; readonly likeness: NameLikeness }>();
  const free = new Set(tables);
  for (const wanted of ["same", "alike"] as const) {
    for (const text of texts) {
      if (taken.has(text)) continue;
      const table = [...free].find((one) => likenessOf(text, one) === wanted);
      if (table === undefined) continue;
      taken.set(text, { table, likeness: wanted });
      free.delete(table);
    }
  }
  return [
    ...texts.map((text): ProjectPair => ({ text, ...(taken.get(text) ?? { table: null, likeness: null }) })),
    ...[...free].map((table): ProjectPair => ({ text: null, table, likeness: null })),
  ];
}

function likenessOf(text: TextProject, table: TargetTable): NameLikeness | undefined {
  return nameLikeness(text.name, table.projectName?.value ?? "");
}
