import type { RatesOfTable } from "../../app/compute-rates";
import type { ToldTable } from "../../app/tell-execution";
import { amount, sharePercent } from "../../domain/amount";
import type { RateRow } from "../../domain/execution";
import { toA1 } from "../../domain/grid";
import { rateReportTexts, type RateReportTexts } from "../../i18n/rateReport";
import { oneLine } from "../../report";
import type { RatesCommand } from "../args";
import type { RatesOutcome } from "../rates";

/** The outcome for reading in a terminal, as the sentences alone, or as the public JSON contract (version 1; fields are only ever added). */
export function ratesReport(outcome: RatesOutcome, command: RatesCommand): string {
  if (command.format === "json") return `${JSON.stringify(facts(outcome), null, 2)}\n`;
  const texts = rateReportTexts(command.locale);
  const parts = command.text ? outcome.told.flatMap((table) => sentences(table, texts)) : outcome.plan.tables.flatMap((table) => tableLines(table, texts));
  const noRoom = outcome.plan.noRoom.map(({ title, sheet }) => texts.noRoom(title, sheet));
  return `${[...parts, ...noRoom, ...writtenLines(outcome, command, texts)].map(oneLine).join("\n")}\n`;
}

function writtenLines({ written }: RatesOutcome, { write }: RatesCommand, texts: RateReportTexts): readonly string[] {
  if (write === undefined) return [];
  return [written === null ? texts.nothingToWrite : texts.written(written.file, written.cells)];
}

function sentences({ told, narrative: { paragraphs, withoutReason } }: ToldTable, texts: RateReportTexts): readonly string[] {
  return [
    ...paragraphs,
    ...(withoutReason.length === 0 ? [] : ["", texts.withoutReason(withoutReason.length)]),
    ...(told.unreadable.length === 0 ? [] : ["", texts.unreadable(told.unreadable.length, told.unreadable.map(toA1).join("、"))]),
  ];
}

const SHOWN_DECIMALS = 2;

function tableLines({ title, sheet, unit, rows, kept }: RatesOfTable, texts: RateReportTexts): readonly string[] {
  const lines = [texts.columns, ...rows.map((row) => rowCells(row, texts))];
  const widths = texts.columns.map((_, column) => Math.max(...lines.map((cells) => widthOf(cells[column] ?? ""))));
  const having = (status: RateRow["status"]): number => rows.filter((row) => row.status === status).length;
  return [
    texts.heading(title, sheet, unit),
    ...lines.map((cells) => `  ${cells.map((cell, column) => padded(cell, widths[column] ?? 0, column > 0)).join("  ")}`.trimEnd()),
    texts.counts(rows.length, having("truncated"), having("mismatch")),
    ...kept.map((cell) => `  ${texts.kept(cell, toA1(cell.at))}`),
    "",
  ];
}

function rowCells({ label, budget, executed, rate, stated, status }: RateRow, { status: words }: RateReportTexts): readonly string[] {
  const objection = status === "truncated" || status === "mismatch" ? ` ${words[status]}` : "";
  return [oneLine(label), budget, executed, rate === null ? words.undefined : sharePercent(amount(rate), SHOWN_DECIMALS), `${stated ?? ""}${objection}`];
}

/** Columns of a terminal: Han characters and full-width forms take two. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u1100-\u115f\u2e80-\uffdc\uffe0-\uffe6]/u.test(character) ? 2 : 1), 0);
}

function padded(text: string, width: number, right: boolean): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
  return right ? blanks + text : text + blanks;
}

function facts({ file, profile, plan, told, written }: RatesOutcome): object {
  return {
    version: 1, file, profile,
    tables: plan.tables.map(({ sheet, title, unit, rows, sums, kept }) => ({
      sheet, title, unit,
      rows: rows.map(({ at, label, group, budget, executed, rate, stated, status }) => ({ cell: toA1(at), label, group, budget, executed, rate, stated, status })),
      sums: sums.map(({ at, label, group, budget, executed, rate, added }) => ({ cell: toA1(at), label, group, budget, executed, rate, added })),
      kept: kept.map(({ at, label, reason, actual, expected }) => ({ cell: toA1(at), label, reason, actual, expected })),
    })),
    noRoom: plan.noRoom,
    text: told.map(({ sheet, narrative }) => ({ sheet, paragraphs: narrative.paragraphs })),
    written,
  };
}
