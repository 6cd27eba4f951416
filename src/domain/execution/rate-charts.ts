import { CHART_PREFIX, type PlannedChart } from "../edits";
import { extent, type Rect, type Sheet } from "../grid";
import type { ExecutionSummary, RatedProject } from "./summary";

/** Why a table gets no charts: its rates are no numbers, or there are more than can be looked at. */
export type ChartsRefusal = "no-rates" | "too-many";

type Charted = Pick<ExecutionSummary, "title" | "projects" | "cells" | "nameColumn">;

/** More bars than this are no picture any more, and so are more charts. */
const MOST_BARS = 60;
const MOST_CHARTS = 12;

/** Columns that a chart lies over, and its least rows and those for title and axis, in cells of usual size. */
const COLUMNS = 7;
const LEAST_ROWS = 8;
const ROWS_AROUND = 5;

/** Rows of projects without another row between them. */
type Block = readonly [RatedProject, ...RatedProject[]];

/** Null for a table that can have charts. */
export function chartsRefusal({ projects, cells }: Pick<Charted, "projects" | "cells">): ChartsRefusal | null {
  if (cells === null) return "no-rates";
  return projects.length > MOST_BARS || blocksOf(projects).length > MOST_CHARTS ? "too-many" : null;
}

/**
 * One chart for each block of projects without another row (a subtotal) between them, for a chart in Excel takes its
 * figures from neighbouring cells. They stand right of everything in the sheet, one below the other. None where
 * `chartsRefusal` says why.
 */
export function planRateCharts(summary: Charted, sheet: Sheet): readonly PlannedChart[] {
  const { projects, cells, nameColumn } = summary;
  if (cells === null || chartsRefusal(summary) !== null) return [];
  const axis = { maximum: cells.full * highest(projects), format: cells.full === 1 ? "0%" : '0"%"' };
  const left = extent(sheet).lastColumn + 2;
  let top = cells.area.top;
  return blocksOf(projects).map((block, index) => {
    const [first, last] = [block[0].rateAt.row, block[0].rateAt.row + block.length - 1];
    const column = (at: number): Rect => ({ top: first, bottom: last, left: at, right: at });
    const place = { top, bottom: top + Math.max(LEAST_ROWS, block.length + ROWS_AROUND) - 1, left, right: left + COLUMNS - 1 };
    top = place.bottom + 2;
    return { name: `${CHART_PREFIX}执行率-${String(index + 1)}`, title: titleOf(block, summary.title), names: column(nameColumn), rates: column(cells.area.left), axis, place };
  });
}

function blocksOf(projects: readonly RatedProject[]): readonly Block[] {
  const blocks: [RatedProject, ...RatedProject[]][] = [];
  for (const project of [...projects].sort((one, other) => one.rateAt.row - other.rateAt.row)) {
    const block = blocks.at(-1);
    if (block !== undefined && block.at(-1)?.rateAt.row === project.rateAt.row - 1) block.push(project);
    else blocks.push([project]);
  }
  return blocks;
}

/** A unit's projects have its name above them. */
function titleOf(block: Block, tableTitle: string): string {
  const group = block[0].line.group;
  const owner = group !== null && block.every(({ line }) => line.group === group) ? group : tableTitle;
  return owner === "" ? "执行率" : `${owner}：执行率`;
}

/** The end of the axis as a share: 1, or the tenth at or above the highest rate. */
function highest(projects: readonly RatedProject[]): number {
  return projects.reduce((most, { share }) => (share === null ? most : Math.max(most, Math.ceil(Number(share.times(10).toFixed(6))) / 10)), 1);
}
