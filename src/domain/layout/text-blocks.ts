import type { CellStyle } from "../edits";
import type { Rect } from "../grid";
import type { Project } from "../projects";
import type { ProjectsBlockSpec, ProseBlockSpec, TextBlocksSpec } from "../spec";
import { rowBlock, type SheetDraft } from "./draft";
import { HEIGHT, heightFor } from "./look";
import { MASTHEAD } from "./masthead";
import type { LayoutOptions } from "./options";
import type { TextBody } from "./text-sheet";

/**
 * One column of text, none of it merged and no height set where nothing is known: so Excel makes a row higher by itself
 * while a paragraph is typed. The narrow one beside it stays empty: not every program shrinks a single column to fit.
 */
export const blocksWidths: readonly number[] = [90, 1];

/** Excel's own limit, in points. */
const HIGHEST = 409;
const ORDINALS = "一二三四五六七八九十";

/** How text cells look: what begins with = + - @ is a text in them. */
export const BLOCK_LOOK = {
  heading: { fontSize: 11, bold: true, horizontal: "Left" },
  project: { bold: true, horizontal: "Left", wrap: true, numberFormat: "@" },
  prose: { horizontal: "Left", vertical: "Top", wrap: true, numberFormat: "@" },
} as const satisfies Record<string, CellStyle>;

/** The blocks from row `top` on, numbered 一、 二、 三、. */
export function writeBlocks(draft: SheetDraft, { blocks }: TextBlocksSpec, options: LayoutOptions, top: number): TextBody {
  const { column } = draft.origin;
  const inputs: Rect[] = [];
  let row = top;
  for (const [index, block] of blocks.entries()) {
    draft.put(row, column, `${ORDINALS[index] ?? ""}、${block.headings[0]}`);
    draft.style(rowBlock(row, column, column), BLOCK_LOOK.heading);
    draft.height(row, HEIGHT.heading);
    const lines = linesOf(block, options.projects ?? []);
    for (const [offset, line] of lines.entries()) writeLine(draft, row + 1 + offset, line);
    inputs.push(rowBlock(row + 1, column, column, row + lines.length));
    row += 1 + lines.length;
  }
  return { bottom: row - 1, inputs, heading: draft.origin.row + MASTHEAD.title };
}

interface Line {
  readonly text: string | null;
  readonly style: CellStyle;
}

function linesOf(block: ProseBlockSpec | ProjectsBlockSpec, projects: readonly Project[]): readonly Line[] {
  if (block.content === "prose") return new Array<Line>(block.blankRows).fill({ text: null, style: BLOCK_LOOK.prose });
  const known = projects.length > 0 ? projects : new Array<undefined>(block.blankProjects).fill(undefined);
  return known.flatMap((project, index) => projectLines(block, project, index + 1));
}

/** `1、科普经费`, then `绩效目标：…` and `绩效指标：…`. */
function projectLines({ fields }: ProjectsBlockSpec, project: Project | undefined, number: number): readonly Line[] {
  const texts = {
    objective: project?.objective?.trim() ?? "",
    indicators: (project?.indicators ?? []).map(({ name }) => name.trim()).filter((name) => name !== "").join("、"),
  };
  return [
    { text: `${String(number)}、${project?.name.trim() ?? ""}`, style: BLOCK_LOOK.project },
    ...fields.map(({ key, labels }) => ({ text: `${labels[0]}：${texts[key]}`, style: BLOCK_LOOK.prose })),
  ];
}

function writeLine(draft: SheetDraft, row: number, { text, style }: Line): void {
  const { column } = draft.origin;
  draft.put(row, column, text);
  draft.style(rowBlock(row, column, column), style);
  if (text !== null) draft.height(row, paragraphHeight(text));
}

/** As high as it takes in the column. A text may have line breaks of its own; each line wraps by itself. */
export function paragraphHeight(text: string): number {
  const [width = 1] = blocksWidths;
  const heights = text.split("\n").map((line) => heightFor([{ text: line, width: width * 0.9 }]));
  return Math.min(HIGHEST, heights.reduce((sum, height) => sum + height, 0));
}
