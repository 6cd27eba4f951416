import type { Body } from "./body";
import type { TableSection } from "./recognised";

/** What the rows below a heading say about the table the heading was taken for. */
export interface RowEvidence {
  /** `confirm`: only such a table has these rows; `contradict`: such a table cannot have them; else neither. */
  readonly verdict: "confirm" | "silent" | "contradict";
  readonly score: number;
}

/** Judges the rows that were read with a candidate's columns. */
export function judgeRows({ sections }: Body): RowEvidence {
  const judged = sections.map(judgeSection);
  const score = judged.reduce((sum, evidence) => sum + evidence.score, 0);
  if (judged.some(({ verdict }) => verdict === "contradict")) return { verdict: "contradict", score };
  return { verdict: judged.every(({ verdict }) => verdict === "confirm") ? "confirm" : "silent", score };
}

/** First digits of the codes: functional classes are 2xx, economic ones 3xx (departments) and 5xx (governments). */
const FIRST_DIGITS = { functional: /^2/, economic: /^[345]/ } as const;
const ENOUGH_LINES = { alone: 3, beside: 2 } as const;

function judgeSection(section: TableSection, _index: number, all: readonly TableSection[]): RowEvidence {
  const { rows: spec } = section.spec;
  if (spec.kind === "codes") return judgeCodes(section, FIRST_DIGITS[spec.classification]);
  if (spec.kind === "items") return section.rows.some(({ kind }) => kind === "item") ? { verdict: "confirm", score: 2 } : { verdict: "silent", score: 0 };

  // One fixed row (the horizontal form) has no label to know it by: there the headings tell.
  if (spec.lines.length === 1) return section.rows.length > 0 ? { verdict: "confirm", score: 1 } : { verdict: "silent", score: 0 };
  const known = section.rows.filter(({ key }) => key !== undefined).length;
  const enough = all.length > 1 ? ENOUGH_LINES.beside : ENOUGH_LINES.alone;
  if (known >= enough && known * 2 >= section.rows.length) return { verdict: "confirm", score: 3 + known / section.rows.length + inOrder(section) };
  return section.rows.length >= enough && known === 0 ? { verdict: "contradict", score: -4 } : { verdict: "silent", score: 0 };
}

/** How much of the rows stand in the order of the spec: 本年收入 above or below its parts makes two arrangements. */
function inOrder({ spec: { rows: spec }, rows }: TableSection): number {
  const keys = spec.kind === "lines" ? spec.lines.map(({ key }) => key) : [];
  const places = rows.flatMap(({ key }) => (key === undefined ? [] : [keys.indexOf(key)]));
  const ordered = places.filter((place, index) => place >= (places[index - 1] ?? 0)).length;
  return places.length === 0 ? 0 : ordered / places.length;
}

function judgeCodes(section: TableSection, first: RegExp): RowEvidence {
  const codes = section.rows.flatMap(({ code }) => code ?? []);
  const invalid = section.rows.filter(({ kind, code }) => kind === "code" && code === undefined).length;
  if (codes.length === 0) return invalid > 0 ? { verdict: "contradict", score: -4 } : { verdict: "silent", score: 0 };
  const fitting = codes.filter((code) => first.test(code)).length;
  const share = fitting / (codes.length + invalid);
  if (share > 0.5) return { verdict: "confirm", score: 4 };
  return share < 0.5 ? { verdict: "contradict", score: -4 } : { verdict: "silent", score: 0 };
}
