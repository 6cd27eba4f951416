import type { BorderDocument, StyleDocument } from "../../../xlsx/document/model";
import { compact } from "../../engine/records";
import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type HostObject, type Scalar } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { asColor, asOneOf, asCount, boundedPart, restyleEach } from "./support";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof SIDES)[number];
type CellSide = "top" | "bottom" | "left" | "right";

interface BorderTarget {
  readonly ranges: readonly RangeTarget[];
  readonly side: Side;
}

const STYLES = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const PLAIN: BorderDocument = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Which cells of the range bear the border, and on which of their sides. */
function cellSides(side: Side, range: RangeTarget, host: HostState): (row: number, column: number) => readonly CellSide[] {
  const area = areaOf(range, host.engine);
  const on = (bears: boolean, cellSide: CellSide): readonly CellSide[] => (bears ? [cellSide] : []);
  switch (side) {
    case "EdgeTop": return (row) => on(row === area.top, "top");
    case "EdgeBottom": return (row) => on(row === area.bottom, "bottom");
    case "EdgeLeft": return (_row, column) => on(column === area.left, "left");
    case "EdgeRight": return (_row, column) => on(column === area.right, "right");
    case "InsideHorizontal": return (row) => [...on(row < area.bottom, "bottom"), ...on(row > area.top, "top")];
    case "InsideVertical": return (_row, column) => [...on(column < area.right, "right"), ...on(column > area.left, "left")];
    default: throw new HostError("NotImplemented", `not implemented in the stand-in: RangeBorder ${side}`);
  }
}

/** The border all cells concerned have in common: undefined for none, null when they differ. */
function commonBorder({ ranges, side }: BorderTarget, host: HostState): BorderDocument | undefined | null {
  const found = ranges.map((range) => commonBorderOf(range, side, host));
  return found.every((border) => JSON.stringify(border) === JSON.stringify(found[0])) ? found[0] : null;
}

function commonBorderOf(range: RangeTarget, side: Side, host: HostState): BorderDocument | undefined | null {
  const sidesOf = cellSides(side, range, host);
  const area = boundedPart(areaOf(range, host.engine), range.sheetId, host);
  if (area === null) return undefined;
  let first: { readonly border: BorderDocument | undefined } | undefined;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      for (const cellSide of sidesOf(row, column)) {
        const border = host.engine.cells.style(range.sheetId, row, column).borders?.[cellSide];
        first ??= { border };
        if (JSON.stringify(first.border) !== JSON.stringify(border)) return null;
      }
    }
  }
  return first?.border;
}

type Next = (old: BorderDocument | undefined) => BorderDocument | undefined;

function change({ ranges, side }: BorderTarget, host: HostState, next: Next): void {
  for (const range of ranges) changeOf(range, side, host, next);
}

function changeOf(range: RangeTarget, side: Side, host: HostState, next: Next): void {
  const sidesOf = cellSides(side, range, host);
  restyleEach(range, host, (old, row, column) => {
    const sides = sidesOf(row, column);
    if (sides.length === 0) return old;
    const changed = compact<NonNullable<StyleDocument["borders"]>>({
      ...old.borders,
      ...Object.fromEntries(sides.map((cellSide) => [cellSide, next(old.borders?.[cellSide])])),
    });
    return compact<StyleDocument>({ ...old, borders: Object.keys(changed).length > 0 ? changed : undefined });
  });
}

function part<K extends keyof BorderDocument>(key: K, none: unknown, parse: (value: unknown) => BorderDocument[K]): Scalar<BorderTarget> {
  return {
    get: (target, host) => {
      const border = commonBorder(target, host);
      return border === null ? null : border === undefined ? none : border[key];
    },
    set: (target, value, host) => {
      const parsed = parse(value);
      change(target, host, (old) => ({ ...PLAIN, ...old, [key]: parsed }));
    },
  };
}

const style = part("style", "None", (value) => asOneOf(value, STYLES));

const rangeBorder: ClassTable<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ _Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      ...style,
      set: (target, value, host) => {
        if (value === "None") return change(target, host, () => undefined);
        // A double line is thick, as Excel draws it; other styles keep the weight they had.
        return change(target, host, (old) => {
          const parsed = asOneOf(value, STYLES);
          return { ...PLAIN, ...old, style: parsed, ...(parsed === "Double" ? { weight: "Thick" as const } : {}) };
        });
      },
    },
    Weight: part("weight", "Thin", (value) => asOneOf(value, WEIGHTS)),
    Color: part("color", "#000000", asColor),
  },
};

function border(ranges: readonly RangeTarget[], side: unknown): HostObject {
  return wrap(rangeBorder, { ranges, side: asOneOf(side, SIDES) });
}

/** `Excel.RangeBorderCollection`. */
export const rangeBorders: ClassTable<readonly RangeTarget[]> = {
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => SIDES.length } },
  items: (ranges) => SIDES.filter((side) => !side.startsWith("Diagonal")).map((side) => border(ranges, side)),
  item: border,
  methods: {
    GetItem: (ranges, [side]) => border(ranges, side),
    GetItemAt: (ranges, [index]) => border(ranges, SIDES[asCount(index)]),
  },
};
