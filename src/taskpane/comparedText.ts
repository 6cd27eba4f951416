import type { ComparedFigure, ComparedStatement, ComparedText } from "../domain/narrative";

/** How many figures of a text came out how; `open`: not compared. */
export interface VerdictCounts {
  readonly all: number;
  readonly same: number;
  readonly truncated: number;
  readonly differs: number;
  readonly open: number;
}

/** Counts every figure of the text, those of which nothing says what they are, too. */
export function verdictCounts({ statements, others }: ComparedText): VerdictCounts {
  const figures = statements.flatMap((statement) => statement.figures);
  const count = (wanted: ComparedFigure["verdict"]): number => figures.filter(({ verdict }) => verdict === wanted).length;
  return {
    all: figures.length + others.length,
    same: count("same"),
    truncated: count("truncated"),
    differs: count("differs"),
    open: count("not-compared") + others.length,
  };
}

/** Whether a figure of the statement differs or is cut off. */
export function isWrong({ figures }: ComparedStatement): boolean {
  return figures.some(({ verdict }) => verdict === "differs" || verdict === "truncated");
}

/** A part of a text: a figure, or what stands between figures. */
export interface TextPiece {
  readonly text: string;
  readonly verdict: ComparedFigure["verdict"] | null;
}

/** The words of a statement, its figures apart; a long stretch without figures is left out in the middle. */
export function piecesOf(text: string, { statement, figures }: ComparedStatement): readonly TextPiece[] {
  const marks = figures.map(({ figure, verdict }) => ({ from: figure.from, to: figure.to, verdict }));
  return markedPieces(text, statement, marks);
}

const AROUND = 24;

/** A figure with the words around it. */
export function pieceAround(text: string, { from, to }: { readonly from: number; readonly to: number }): readonly TextPiece[] {
  return markedPieces(text, { from: Math.max(0, from - AROUND), to: Math.min(text.length, to + AROUND) }, [{ from, to, verdict: "not-compared" }]);
}

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly verdict: ComparedFigure["verdict"];
}

function markedPieces(text: string, { from, to }: Pick<Mark, "from" | "to">, marks: readonly Mark[]): readonly TextPiece[] {
  const pieces = marks.flatMap((mark, index): readonly TextPiece[] => [
    { text: text.slice(marks[index - 1]?.to ?? from, mark.from), verdict: null },
    { text: text.slice(mark.from, mark.to), verdict: mark.verdict },
  ]);
  const all = [...pieces, { text: text.slice(marks.at(-1)?.to ?? from, to), verdict: null }];
  return all.map((piece, index) => ({ ...piece, text: abridged(index === 0 ? piece.text.replace(/^[\s，,；;。]+/u, "") : piece.text) })).filter((piece) => piece.text !== "");
}

const LONGEST_STRETCH = 240;
const KEPT = 100;

function abridged(text: string): string {
  return text.length <= LONGEST_STRETCH ? text : `${text.slice(0, KEPT)}…${text.slice(-KEPT)}`;
}
