import Papa from "papaparse";

/** At the beginning of a tab-separated cell: the whole cell in quotes as Excel writes it, or a quote that is only text. */
const QUOTED = /(^|[\t\n])(?:"[^"]*(?:""[^"]*)*"(?=[\t\n]|$)|("[^\t\n]*))/gu;
const QUOTED_CELL = /"[^"]*(?:""[^"]*)*(?:"|$)/gu;

/**
 * Rows of cells of a block copied from a spreadsheet (tabs; line breaks and quotes inside cells as Excel writes them)
 * or of a CSV file (comma, semicolon or tab). Cells as they stand, not trimmed; rows may differ in length. A line break
 * inside a cell is `\n`. The empty text has no rows. Never throws.
 */
export function rowsOfText(text: string): string[][] {
  const lines = text.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
  if (lines === "") return [];
  const delimiter = delimiterOf(lines);
  const { data } = Papa.parse<string[]>(delimiter === "\t" ? withQuotesClosed(lines) : lines, { delimiter, newline: "\n" });
  return lines.endsWith("\n") && data.at(-1)?.join("") === "" ? data.slice(0, -1) : data;
}

/** Nobody types a tab into a cell, so one tab decides; between the others, the first line does. */
function delimiterOf(text: string): "\t" | "," | ";" {
  const bare = text.replace(QUOTED_CELL, "");
  if (bare.includes("\t")) return "\t";
  const first = bare.split("\n").find((line) => line.trim() !== "") ?? "";
  return count(first, ";") > count(first, ",") ? ";" : ",";
}

function count(line: string, letter: string): number {
  return line.split(letter).length - 1;
}

/** Excel copies `"科普"活动` as it is; a reader of CSV would take its first quote for the beginning of a quoted cell. */
function withQuotesClosed(text: string): string {
  return text.replace(QUOTED, (whole: string, before: string, raw: string | undefined) =>
    raw === undefined ? whole : `${before}"${raw.replaceAll('"', '""')}"`);
}
