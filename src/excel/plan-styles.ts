import type { CellStyle, SheetPlan } from "../domain/edits";
import type { Rect } from "../domain/grid";
import { addressesOf, around, rectsWhere } from "./areas";
import type { Step } from "./steps";

/**
 * How a plan's cells get their looks, in few calls: the value that most cells have of a property goes to the whole block,
 * each other value to all its cells at once.
 */
export function styleSteps({ styles }: SheetPlan): readonly Step[] {
  const block = around(styles.map(({ area }) => area));
  if (block === undefined) return [];
  const fills = KEYS.flatMap((key) => fillsOf(key, styles, block));
  return STAGES.flatMap((isOf) => {
    const ofStage = fills.filter(isOf);
    return [...ofStage.flatMap(formatSteps), ...lookSteps(ofStage), ...ofStage.flatMap(gridSteps)];
  });
}

const STAGES: readonly ((fill: Fill) => boolean)[] = [({ isBase }) => isBase, ({ isBase }) => !isBase];

type Value = CellStyle[keyof CellStyle];

/** Cells that get one value of one property. */
interface Fill {
  readonly key: keyof CellStyle;
  readonly value: Value;
  readonly areas: readonly Rect[];
  /** Goes to the whole block, before other values are painted over it. */
  readonly isBase: boolean;
}

type Setter = (format: Excel.RangeFormat, style: CellStyle) => void;

/** One entry for each property that ranges of several areas have. */
const SETTERS: Readonly<Record<Exclude<keyof CellStyle, "numberFormat" | "grid">, Setter>> = {
  fontName: (format, { fontName }) => void (format.font.name = fontName ?? ""),
  fontSize: (format, { fontSize }) => void (format.font.size = fontSize ?? 0),
  bold: (format, { bold }) => void (format.font.bold = bold ?? false),
  horizontal: (format, { horizontal }) => void (format.horizontalAlignment = horizontal ?? "General"),
  vertical: (format, { vertical }) => void (format.verticalAlignment = vertical ?? "Center"),
  wrap: (format, { wrap }) => void (format.wrapText = wrap ?? false),
  indent: (format, { indent }) => void (format.indentLevel = indent ?? 0),
};

const KEYS: readonly (keyof CellStyle)[] = [...(Object.keys(SETTERS) as (keyof typeof SETTERS)[]), "grid", "numberFormat"];

/** What a cell has that nobody has formatted: these values need not be set unless another one was painted below them. */
const UNTOUCHED: CellStyle = { bold: false, wrap: false, indent: 0, grid: false, numberFormat: "General" };

function fillsOf(key: keyof CellStyle, styles: SheetPlan["styles"], block: Rect): readonly Fill[] {
  const painted = paintedValues(key, styles, block);
  const counts = new Map<Value, number>();
  for (const row of painted) for (const value of row) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const [most] = values;
  const isPaintedBelow = key !== "grid" && most !== undefined && !counts.has(undefined);
  return values.flatMap((value): readonly Fill[] => {
    if (value === undefined || (!isPaintedBelow && value === UNTOUCHED[key])) return [];
    if (isPaintedBelow && value === most) return value === UNTOUCHED[key] ? [] : [{ key, value, areas: [block], isBase: true }];
    return [{ key, value, isBase: false, areas: rectsWhere(block, (row, column) => painted[row - block.top]?.[column - block.left] === value) }];
  });
}

/** The value that each cell of the block ends up with; undefined where no style says anything. */
function paintedValues(key: keyof CellStyle, styles: SheetPlan["styles"], block: Rect): readonly Value[][] {
  const width = block.right - block.left + 1;
  const painted = Array.from({ length: block.bottom - block.top + 1 }, () => new Array<Value>(width).fill(undefined));
  for (const { area, style } of styles) {
    const value = style[key];
    if (value === undefined) continue;
    for (let row = area.top; row <= area.bottom; row += 1) painted[row - block.top]?.fill(value, area.left - block.left, area.right - block.left + 1);
  }
  return painted;
}

/** Ranges of several areas have no number format, so each area gets it by itself; one value goes for all of its cells. */
function formatSteps({ key, value, areas }: Fill): readonly Step[] {
  if (key !== "numberFormat") return [];
  return areas.map((area) => ({
    actions: 2,
    queue: (sheet) => void ((sheet.block(area) as { numberFormat: unknown }).numberFormat = value),
  }));
}

/** Properties that the same cells get share one range. */
function lookSteps(fills: readonly Fill[]): readonly Step[] {
  const byAddress = new Map<string, CellStyle>();
  for (const { key, value, areas } of fills) {
    if (!(key in SETTERS)) continue;
    for (const address of addressesOf(areas)) byAddress.set(address, { ...byAddress.get(address), [key]: value });
  }
  return [...byAddress].map(([address, style]) => ({
    actions: 3 + Object.keys(style).length,
    text: address,
    queue: (sheet) => applyLook(sheet.areas(address).format, style),
  }));
}

function applyLook(format: Excel.RangeFormat, style: CellStyle): void {
  for (const key of Object.keys(style) as (keyof typeof SETTERS)[]) SETTERS[key](format, style);
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Lines on all sides of every cell. A single row has no line inside that Excel could draw, so such areas go by themselves. */
function gridSteps({ key, value, areas }: Fill): readonly Step[] {
  if (key !== "grid" || value !== true) return [];
  const shapes = [
    { sides: [...EDGES, "InsideHorizontal", "InsideVertical"] as const, areas: areas.filter((area) => isTall(area) && isWide(area)) },
    { sides: [...EDGES, "InsideHorizontal"] as const, areas: areas.filter((area) => isTall(area) && !isWide(area)) },
    { sides: [...EDGES, "InsideVertical"] as const, areas: areas.filter((area) => !isTall(area) && isWide(area)) },
    { sides: EDGES, areas: areas.filter((area) => !isTall(area) && !isWide(area)) },
  ];
  return shapes.flatMap(({ sides, areas: ofShape }) => addressesOf(ofShape).map((address): Step => ({
    actions: 3 + 2 * sides.length,
    text: address,
    queue: (sheet) => {
      const { borders } = sheet.areas(address).format;
      for (const side of sides) borders.getItem(side).style = "Continuous";
    },
  })));
}

function isTall({ top, bottom }: Rect): boolean {
  return bottom > top;
}

function isWide({ left, right }: Rect): boolean {
  return right > left;
}
