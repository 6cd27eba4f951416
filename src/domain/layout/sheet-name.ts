/** Excel's own limit. */
const LONGEST = 31;
const FORBIDDEN = /[/\\?*:[\]\u0000-\u001f\u007f]/gu;
const OUTER = /^[\s']+|[\s']+$/gu;
/** Excel keeps this name for itself, in any case. */
const RESERVED = /^history$/iu;

/**
 * A sheet name that Excel accepts and that no sheet of the workbook has (Excel ignores case), as close to `wanted` as
 * possible: forbidden characters go, the rest is cut to 31 characters, and a number in brackets tells namesakes apart.
 */
export function unusedSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(caseless));
  const base = validBase(wanted);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : `(${String(number)})`;
    const name = cut(base, LONGEST - suffix.length) + suffix;
    if (!used.has(caseless(name))) return name;
  }
}

function validBase(wanted: string): string {
  const cleaned = cut(wanted.replace(FORBIDDEN, "").replace(OUTER, ""), LONGEST);
  return cleaned === "" || RESERVED.test(cleaned) ? "表" : cleaned;
}

/** Cuts by UTF-16 units, as Excel counts, but never through a character; what the cut bares at the end goes too. */
function cut(text: string, length: number): string {
  const shorter = text.slice(0, length);
  const whole = /[\ud800-\udbff]$/u.test(shorter) ? shorter.slice(0, -1) : shorter;
  return whole.replace(OUTER, "");
}

function caseless(name: string): string {
  return name.toLowerCase();
}
