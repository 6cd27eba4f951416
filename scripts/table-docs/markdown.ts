/** A table of Markdown; a bar inside a cell is escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** The wordings after the first, which is the one that is written. */
export function otherWordings(texts: readonly string[]): string {
  return texts.length > 1 ? texts.slice(1).join("；") : "—";
}
