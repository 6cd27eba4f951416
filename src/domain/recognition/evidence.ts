import type { Band } from "./band";
import type { Body } from "./body";
import type { Masthead } from "./masthead";
import type { HeaderMatch } from "./match-columns";
import type { Evidence } from "./recognised";
import type { SheetView } from "./view";

export interface EvidenceInput {
  readonly view: SheetView;
  readonly band: Band;
  readonly match: HeaderMatch;
  readonly masthead: Masthead;
  readonly body: Body;
}

/** Why the block was taken for this table, strongest first. */
export function evidenceOf({ view, band, match, masthead, body }: EvidenceInput): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const { title, unit } = masthead;
  if (title?.match !== undefined) {
    evidence.push({ kind: "title", text: view.shown(title.at.row, title.at.column), at: title.at, score: title.match.length });
  }
  evidence.push({ kind: "header", text: headings(view, band, match), at: { row: band.top, column: match.left }, score: match.score });
  for (const section of body.sections) {
    const codes = section.rows.filter(({ code }) => code !== undefined);
    const lines = section.rows.filter(({ key }) => key !== undefined);
    const known = codes.length > 0 ? codes : lines;
    const first = known[0];
    // The one row of a horizontal table has no label that could tell.
    if (first === undefined || (first.code ?? first.label) === "") continue;
    const column = section.columns.get("code") ?? section.columns.get("item") ?? match.left;
    evidence.push({ kind: codes.length > 0 ? "code-column" : "row-labels", text: first.code ?? first.label, at: { row: first.row, column }, score: known.length });
  }
  if (body.sequence !== undefined) {
    evidence.push({ kind: "sequence-row", text: view.shown(body.sequence, match.left), at: { row: body.sequence, column: match.left }, score: 1 });
  }
  if (unit !== null) evidence.push({ kind: "unit", text: unit.value, at: unit.at, score: 1 });
  return evidence;
}

function headings(view: SheetView, band: Band, { sections }: HeaderMatch): string {
  const columns = sections.flatMap((section) => [...section.columns.values()]);
  const lowest = (column: number): string => {
    for (let row = band.bottom; row >= band.top; row -= 1) if (!view.blank(row, column)) return view.text(row, column);
    return "";
  };
  return columns.map(lowest).join(" | ");
}
