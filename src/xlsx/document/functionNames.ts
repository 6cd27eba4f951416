/**
 * Functions that Excel got after the file format was fixed: the file writes them with a prefix, the user sees them
 * without. Written without it, Excel shows #NAME? until the cell is edited. From [MS-XLSX] 2.2.2; AGGREGATE and the INTL
 * date functions, though later too, have no prefix.
 */
const LATER_FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  "_xlfn.": [
    "ACOT", "ARABIC", "ARRAYTOTEXT", "BASE", "BITAND", "BITOR", "BITXOR", "BYCOL", "BYROW", "CEILING.MATH", "CHOOSECOLS",
    "CHOOSEROWS", "CONCAT", "COVARIANCE.P", "COVARIANCE.S", "DAYS", "DECIMAL", "DROP", "ENCODEURL", "EXPAND", "FILTERXML", "FLOOR.MATH",
    "FORMULATEXT", "HSTACK", "IFNA", "IFS", "ISFORMULA", "ISOMITTED", "ISOWEEKNUM", "LAMBDA", "LET", "MAKEARRAY", "MAP", "MAXIFS",
    "MINIFS", "MODE.MULT", "MODE.SNGL", "NUMBERVALUE", "PDURATION", "PERCENTILE.EXC", "PERCENTILE.INC",
    "QUARTILE.EXC", "QUARTILE.INC", "RANDARRAY", "RANK.AVG", "RANK.EQ", "REDUCE", "RRI", "SCAN", "SEQUENCE", "SHEET", "SHEETS",
    "SORTBY", "STDEV.P", "STDEV.S", "SWITCH", "TAKE", "TEXTAFTER", "TEXTBEFORE", "TEXTJOIN", "TEXTSPLIT", "TOCOL", "TOROW",
    "UNICHAR", "UNICODE", "UNIQUE", "VALUETOTEXT", "VAR.P", "VAR.S", "VSTACK", "WRAPCOLS", "WRAPROWS", "XLOOKUP",
    "XMATCH", "XOR",
  ],
  "_xlfn._xlws.": ["FILTER", "SORT"],
};

const PREFIX_OF = new Map(Object.entries(LATER_FUNCTIONS).flatMap(([prefix, names]) => names.map((name) => [name, prefix] as const)));

/** A formula of the model (`=XLOOKUP(…)`) as the file writes it (`_xlfn.XLOOKUP(…)`, no `=`). */
export function toFileFormula(formula: string): string {
  return outsideText(formula.replace(/^=/, ""), (part) =>
    part.replace(/(?<![\w.])([A-Z][A-Z.]*)(?=\()/gi, (name) => (PREFIX_OF.get(name.toUpperCase()) ?? "") + name));
}

/** A formula of the file as the user sees it, still without `=`. */
export function fromFileFormula(formula: string): string {
  return outsideText(formula, (part) => part.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, ""));
}

/** Text in quotes and quoted sheet names are not code. */
function outsideText(formula: string, change: (part: string) => string): string {
  return formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((part, at) => (at % 2 === 0 ? change(part) : part)).join("");
}
