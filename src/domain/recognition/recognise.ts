import type { Sheet, WorkbookSnapshot } from "../grid";
import type { TableSpec } from "../spec";
import { atOnce } from "../steps";
import type { Steps } from "../steps";
import { rememberedOf } from "../text";
import { findAmountTables } from "./amounts";
import { findCorrected, holds } from "./corrected";
import type { Correction } from "./correction";
import { findEvaluations } from "./evaluations";
import { lookForBlocks, type Earlier, type Looks } from "./looks";
import { matchersOf, type Matchers } from "./matchers";
import type { RecognisedTable, Recognition, RefusedBlock } from "./recognised";
import type { Finder } from "./search";
import { findTargetTables } from "./targets";
import { territoryOf } from "./territory";
import { textFinder } from "./text-tables";
import { viewOf } from "./view";

/**
 * Finds the budget tables of a workbook, wherever they stand and however they are arranged. Pure and deterministic;
 * never throws, whatever the cells hold. A sheet without budget tables gives nothing. A correction is followed as long
 * as the headings it was given for stand in their cells. For the same sheet object, catalogue and corrections the tables
 * are the same objects as before; where a sheet of `before` with the same name was recognised already, so are those
 * for whose rows, and a few around them, nothing changed.
 */
export function recognise(snapshot: WorkbookSnapshot, catalogue: readonly TableSpec[], corrections: readonly Correction[] = [], before?: WorkbookSnapshot): Recognition {
  return atOnce(recogniseInSteps(snapshot, catalogue, corrections, before));
}

/** As `recognise`, with a pause after each sheet. */
export function* recogniseInSteps(snapshot: WorkbookSnapshot, catalogue: readonly TableSpec[], corrections: readonly Correction[] = [], before?: WorkbookSnapshot): Steps<Recognition> {
  const matchers = matchersOf(catalogue);
  const sheetsBefore = new Map(before?.sheets.map((sheet) => [sheet.name, sheet]));
  const blocks: Block[] = [];
  for (const sheet of snapshot.sheets) {
    const own = corrections.filter((correction) => correction.sheet === sheet.name);
    blocks.push(...knownBlocks({ sheet, matchers, corrections: own, before: sheetsBefore.get(sheet.name) }));
    yield;
  }
  return {
    tables: blocks.filter((block) => "shape" in block),
    refused: blocks.filter((block): block is RefusedBlock => !("shape" in block)),
  };
}

type Block = RecognisedTable | RefusedBlock;

interface Known {
  readonly matchers: Matchers;
  /** The sheet's corrections, as text. */
  readonly corrections: string;
  readonly blocks: readonly Block[];
  readonly looks: Looks;
}

const known = new WeakMap<Sheet, Known>();

interface Task {
  readonly sheet: Sheet;
  readonly matchers: Matchers;
  readonly corrections: readonly Correction[];
  readonly before: Sheet | undefined;
}

function knownBlocks(task: Task): readonly Block[] {
  const { sheet, matchers } = task;
  const already = known.get(sheet);
  const corrections = JSON.stringify(task.corrections);
  if (already?.matchers === matchers && already.corrections === corrections) return already.blocks;
  const found = blocksOf(task);
  known.set(sheet, { matchers, corrections, ...found });
  return found.blocks;
}

/** What a person said comes first. */
function blocksOf({ sheet, matchers, corrections, before }: Task): Pick<Known, "blocks" | "looks"> {
  const view = viewOf(sheet, (text) => matchers.isHeading(text));
  const territory = territoryOf(view.reach);
  const corrected = findCorrected(view, matchers, territory, corrections.filter((correction) => holds(view, correction)));
  const found = lookForBlocks({ view, matchers, territory }, findersOf(matchers), corrections.length > 0 ? undefined : earlierLooks(before, matchers));
  const blocks = [...corrected, ...found.blocks].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  return { blocks, looks: found.looks };
}

/** The looks at a sheet as it was before; where a person said what is there, what is taken may change with any cell. */
function earlierLooks(sheet: Sheet | undefined, matchers: Matchers): Earlier | undefined {
  const earlier = sheet === undefined ? undefined : known.get(sheet);
  return sheet === undefined || earlier?.matchers !== matchers || earlier.corrections !== NONE ? undefined : { sheet, looks: earlier.looks };
}

const NONE = JSON.stringify([]);

/**
 * First what is unmistakable: prose under its headings, which would else count as the head of the target table below
 * it, then the tables of indicators, whose head blocks hold words of amount tables.
 */
const findersOf = rememberedOf(({ texts }: Matchers): readonly Finder[] => [...texts.map(textFinder), findEvaluations, findTargetTables, findAmountTables]);
