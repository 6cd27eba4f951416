import type { TextTableSpec } from "../spec";
import type { TextTable } from "./recognised";
import type { Finder } from "./search";
import { textBlocksFinder } from "./text-blocks";
import { textRowsFinder } from "./text-rows";

/** Finds the tables of texts of a spec, whatever their body is like. */
export function textFinder(spec: TextTableSpec): Finder<TextTable> {
  return spec.body.kind === "rows" ? textRowsFinder(spec, spec.body) : textBlocksFinder(spec, spec.body);
}
