import type { Sheet, WorkbookSnapshot } from "../grid";
import type { TableSpec } from "../spec";
import { findAmountTables } from "./amounts";
import { findCorrected, holds } from "./corrected";
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
 * never throws, whatever the cells hold. A sheet without budget tables gives nothing. A correction is followed as long
 * as the headings it was given for stand in their cells. For the same sheet object, catalogue and corrections the tables
 * are the same objects as before.
 */
export function recognise(snapshot: WorkbookSnapshot, catalogue: readonly TableSpec[], corrections: readonly Correction[] = []): Recognition {
  const matchers = matchersOf(catalogue);
  const blocks = snapshot.sheets.flatMap((sheet) => knownBlocks(sheet, matchers, corrections.filter((correction) => correction.sheet === sheet.name)));
  return {
    tables: blocks.flatMap((block) => ("shape" in block ? [block] : [])),
    refused: blocks.flatMap((block) => ("shape" in block ? [] : [block])),
  };
}

type Block = RecognisedTable | RefusedBlock;

interface Known {
  readonly matchers: Matchers;
  /** The sheet's corrections, as text. */
  readonly corrections: string;
  readonly blocks: readonly Block[];
}

const known = new WeakMap<Sheet, Known>();

function knownBlocks(sheet: Sheet, matchers: Matchers, corrections: readonly Correction[]): readonly Block[] {
  const before = known.get(sheet);
  const text = JSON.stringify(corrections);
  if (before?.matchers === matchers && before.corrections === text) return before.blocks;
  const blocks = blocksOf(sheet, matchers, corrections);
  known.set(sheet, { matchers, corrections: text, blocks });
  return blocks;
}

/**
 * What a person said comes first. Then what is unmistakable: prose under its headings, which would else count as the
 * head of the target table below it, then the tables of indicators, whose head blocks hold words of amount tables.
 */
function blocksOf(sheet: Sheet, matchers: Matchers, corrections: readonly Correction[]): readonly Block[] {
  const view = viewOf(sheet);
  const territory = territoryOf();
  const corrected = findCorrected(view, matchers, territory, corrections.filter((correction) => holds(view, correction)));
  const texts = findTextTables(view, matchers, territory);
  const evaluations = findEvaluations(view, matchers, territory);
  const targets = findTargetTables(view, matchers, territory);
  const blocks = [...corrected, ...texts, ...evaluations, ...targets, ...findAmountTables(view, matchers, territory)];
  return blocks.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
