import type { BorderDocument, StyleDocument } from "./model";

type Line = Pick<BorderDocument, "style" | "weight">;

/** Border line of the file -> style and weight as `Excel.RangeBorder` reports them. */
export const BORDER_LINES: Readonly<Record<string, Line>> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

/** The file's name of a border line; of a pair the file does not know (a thick dash) the nearest of that style. */
export function borderLine({ style, weight }: Line): string {
  const candidates = Object.entries(BORDER_LINES).filter(([, line]) => line.style === style);
  const heavy = weight === "Medium" || weight === "Thick";
  const exact = candidates.find(([, line]) => line.weight === weight);
  return (exact ?? candidates.at(heavy ? -1 : 0) ?? ["thin"])[0];
}

export const HORIZONTAL: Readonly<Record<string, NonNullable<StyleDocument["horizontal"]>>> = {
  general: "General", left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify",
  centerContinuous: "CenterAcrossSelection", distributed: "Distributed",
};

export const VERTICAL: Readonly<Record<string, NonNullable<StyleDocument["vertical"]>>> = {
  top: "Top", center: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed",
};

/** Font of a cell that names none, in the files we write; what differs from it is what a read style says. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;
