import type { Matchers } from "./matchers";
import type { TextTable } from "./recognised";
import type { Territory } from "./territory";
import { findTextBlocks } from "./text-blocks";
import { findTextRows } from "./text-rows";
import type { SheetView } from "./view";

/** Finds the tables of texts of a sheet, whatever their body is like. */
export function findTextTables(view: SheetView, matchers: Matchers, territory: Territory): readonly TextTable[] {
  return matchers.texts.flatMap((spec) =>
    spec.body.kind === "rows"
      ? findTextRows(view, matchers, territory, spec, spec.body)
      : findTextBlocks(view, matchers, territory, spec, spec.body),
  );
}
