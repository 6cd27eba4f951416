import { filledArea } from "../app/changed-tables";
import { FORMULA_SHADE, isFormulaIn, LOCK_OPTIONS, SHEET_MARK, type CellHelp, type SheetPlan } from "../domain/edits";
import type { Rect } from "../domain/grid";
import { addressesOf, around } from "./areas";
import { toHost } from "./cells";
import { styleSteps } from "./plan-styles";
import type { Step } from "./steps";

/** Cells of one assignment; a larger block is cut by the client anyway, and must not outgrow a request. */
const CELLS_AT_ONCE = 12_000;

/**
 * Everything that lays a plan out in a sheet, but what Excel may refuse without harm to it. The order matters: Excel can
 * lose borders that were set before merging, so cells are merged first; a cell must have its text format before the text
 * arrives; a protected sheet takes no formats, so it is protected last. In a sheet that holds something else already,
 * only the plan's own cells are touched.
 */
export function stepsOf(plan: SheetPlan, isOwnSheet: boolean): readonly Step[] {
  return [
    ...(isOwnSheet ? [markStep(plan)] : [{ actions: 2, queue: (sheet) => sheet.block(filledArea(plan)).clear("Formats") } satisfies Step]),
    ...mergeSteps(plan.merges),
    ...styleSteps(plan),
    ...(isOwnSheet ? sizeSteps("columnWidth", widthsOf(plan)) : []),
    ...sizeSteps("rowHeight", heightsOf(plan)),
    ...inputSteps(plan),
    ...contentSteps(plan),
    ...shadeSteps(plan.shaded),
    ...plan.help.flatMap(helpSteps),
    ...(plan.locked && isOwnSheet ? [protectStep()] : []),
  ];
}

function markStep(plan: SheetPlan): Step {
  return {
    actions: 4,
    queue: ({ sheet }) => {
      sheet.customProperties.add(SHEET_MARK.spec, plan.specId);
      sheet.customProperties.add(SHEET_MARK.version, String(plan.specVersion));
      sheet.customProperties.add(SHEET_MARK.profile, plan.profileId);
    },
  };
}

/** Areas of one row each that lie below each other are merged row by row in one call. */
function mergeSteps(merges: readonly Rect[]): readonly Step[] {
  const bands: Rect[] = [];
  const rows = merges.filter(({ top, bottom }) => top === bottom).sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  for (const area of rows) {
    const last = bands.at(-1);
    if (last !== undefined && last.left === area.left && last.right === area.right && last.bottom === area.top - 1) bands[bands.length - 1] = { ...last, bottom: area.bottom };
    else bands.push(area);
  }
  return [
    ...bands.map((area) => mergeStep(area, true)),
    ...merges.filter(({ top, bottom }) => bottom > top).map((area) => mergeStep(area, false)),
  ];
}

function mergeStep(area: Rect, across: boolean): Step {
  return { actions: 2, queue: (sheet) => sheet.block(area).merge(across) };
}

/** Lines of one size, as cells of them. */
type Sizes = ReadonlyMap<number, readonly Rect[]>;

function widthsOf({ origin, columnWidths }: SheetPlan): Sizes {
  const sizes = new Map<number, Rect[]>();
  columnWidths.forEach((characters, index) => {
    const [points, column] = [pointsOf(characters), origin.column + index];
    extend(sizes, points, { top: origin.row, bottom: origin.row, left: column, right: column }, (last) => last.right === column - 1);
  });
  return sizes;
}

function heightsOf({ origin, rowHeights }: SheetPlan): Sizes {
  const sizes = new Map<number, Rect[]>();
  for (const { row, height } of rowHeights) {
    extend(sizes, height, { top: row, bottom: row, left: origin.column, right: origin.column }, (last) => last.bottom === row - 1);
  }
  return sizes;
}

function extend(sizes: Map<number, Rect[]>, size: number, line: Rect, continues: (last: Rect) => boolean): void {
  const lines = sizes.get(size) ?? [];
  sizes.set(size, lines);
  const last = lines.at(-1);
  if (last !== undefined && continues(last)) lines[lines.length - 1] = { ...last, bottom: line.bottom, right: line.right };
  else lines.push(line);
}

function sizeSteps(property: "columnWidth" | "rowHeight", sizes: Sizes): readonly Step[] {
  return [...sizes].flatMap(([size, lines]) => addressesOf(lines).map((address): Step => ({
    actions: 3,
    text: address,
    queue: (sheet) => void (sheet.areas(address).format[property] = size),
  })));
}

/** Width of so many characters in points: 7 pixels each and 5 for the cell's edges, at 96 pixels an inch. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function inputSteps({ locked, inputs }: SheetPlan): readonly Step[] {
  if (!locked) return [];
  return addressesOf(inputs).map((address) => ({
    actions: 4,
    text: address,
    queue: (sheet) => void (sheet.areas(address).format.protection.locked = false),
  }));
}

function contentSteps(plan: SheetPlan): readonly Step[] {
  const { top, left, right } = filledArea(plan);
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / (right - left + 1)));
  const blocks = Array.from({ length: Math.ceil(plan.contents.length / height) }, (_, index) => index * height);
  return blocks.map((first) => {
    const rows = plan.contents.slice(first, first + height);
    const cells = rows.map((row) => row.map(toHost));
    return {
      actions: 2 + Math.ceil((rows.length * (right - left + 1)) / 1500) * 4,
      text: JSON.stringify(cells),
      queue: (sheet) => void (sheet.block({ top: top + first, bottom: top + first + rows.length - 1, left, right }).formulas = cells),
    };
  });
}

/**
 * The formula of a conditional format is written for the upper left cell of the block around all its areas. Where no area
 * begins there, each area gets a format by itself.
 */
function shadeSteps(areas: readonly Rect[]): readonly Step[] {
  const block = around(areas);
  const isAnchored = areas.some(({ top, left }) => top === block?.top && left === block.left);
  const groups = isAnchored ? [[...areas].sort((a, b) => a.top - b.top || a.left - b.left)] : areas.map((area) => [area]);
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return addressesOf(group).map((address): Step => ({
      actions: 8,
      text: address,
      queue: (sheet) => {
        const { custom } = sheet.areas(address).conditionalFormats.add("Custom");
        custom.rule.formula = isFormulaIn(first);
        custom.format.fill.color = FORMULA_SHADE;
      },
    }));
  });
}

/** Nothing that is typed is refused, so an entry that is not in the list can be typed all the same. */
function helpSteps({ areas, list, prompt }: CellHelp): readonly Step[] {
  return addressesOf(areas).map((address) => ({
    actions: 5,
    text: `${address}${list ?? ""}${prompt?.message ?? ""}`,
    queue: (sheet) => {
      const { dataValidation } = sheet.areas(address);
      // A prompt needs a rule to go with; this one is never broken.
      dataValidation.rule = list === undefined ? { custom: { formula: "=TRUE" } } : { list: { inCellDropDown: true, source: list } };
      dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
      if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, ...prompt };
    },
  }));
}

/** Without a password: it guards against slips. */
function protectStep(): Step {
  return { actions: 2, queue: ({ sheet }) => sheet.protection.protect(LOCK_OPTIONS) };
}
