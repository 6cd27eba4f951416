/** Either a text in quotes, or a sheet name with what it refers to. */
const TOKEN = /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)/gu;

/**
 * The formula with every reference into a sheet that does not exist turned into `#REF!`, which is its value in Excel;
 * Univer would look into the formula's own sheet instead.
 */
export function replaceMissingSheets(formula: string, sheetExists: (name: string) => boolean): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(TOKEN, (token, sheet: string | undefined) => {
    if (sheet === undefined) return token;
    const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    return sheetExists(name) ? token : "#REF!";
  });
}
