import type { RecognisedTable, TableSection } from "../recognition/recognised";
import type { CodeInUse, CodesInUse } from "../spec";

/** The classification codes of all tables by code, each once, ascending, with the first name that is printed for it. */
export function carriedCodes(tables: readonly RecognisedTable[]): CodesInUse {
  const sections = tables.flatMap((table) => (table.shape === "amounts" ? table.sections : []));
  return { functional: codesOf(sections, "functional"), economic: codesOf(sections, "economic") };
}

function codesOf(sections: readonly TableSection[], classification: "functional" | "economic"): readonly CodeInUse[] {
  const names = new Map<string, string>();
  for (const { spec, rows } of sections) {
    if (spec.rows.kind !== "codes" || spec.rows.classification !== classification) continue;
    for (const { kind, code, label } of rows) {
      if (kind === "code" && code !== undefined && (names.get(code) ?? "") === "") names.set(code, label.trim());
    }
  }
  return [...names].map(([code, name]) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1));
}
