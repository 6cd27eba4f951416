import type { Sheet, WorkbookSnapshot } from "../grid";
import type { TableSpec } from "../spec";
import { findAmountTables } from "./amounts";
import type { Correction } from "./correction";
import { findEvaluations } from "./evaluations";
import { matchersOf, type Matchers } from "./matchers";
import type { RecognisedTable, Recognition, RefusedBlock } from "./recognised";
import { findTargetTables } from "./targets";
import { territoryOf } from "./territory";
import { findTextTables } from "./text-tables";
import { viewOf } from "./view";

/**
 * Finds the budget tables of a workbook, wherever they stand and however they are arranged. Pure and deterministic;
 * never throws, whatever the cells hold. A sheet without budget tables gives nothing.
 */
export function recognise(snapshot: WorkbookSnapshot, catalogue: readonly TableSpec[], corrections: readonly Correction[] = []): Recognition {
  const matchers = matchersOf(catalogue);
  const blocks = snapshot.sheets.flatMap((sheet) => blocksOf(sheet, matchers));
  return {
    tables: blocks.flatMap((block) => ("shape" in block ? [block] : [])),
    refused: blocks.flatMap((block) => ("shape" in block ? [] : [block])),
  };
}

/**
 * What is unmistakable comes first: prose under its headings, which would else count as the head of the target table
 * below it, then the tables of indicators, whose head blocks hold words of amount tables.
 */
function blocksOf(sheet: Sheet, matchers: Matchers): readonly (RecognisedTable | RefusedBlock)[] {
  const view = viewOf(sheet);
  const territory = territoryOf();
  const texts = findTextTables(view, matchers, territory);
  const evaluations = findEvaluations(view, matchers, territory);
  const targets = findTargetTables(view, matchers, territory);
  const blocks = [...texts, ...evaluations, ...targets, ...findAmountTables(view, matchers, territory)];
  return blocks.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
