import type { Band } from "./band";
import type { HeaderMatch, SectionColumns } from "./match-columns";
import type { SheetView } from "./view";

/** Rows that are looked at to tell a column of codes from a blank one. */
const SAMPLE_ROWS = 20;
const CODE_PART = /^\d{1,7}$/;

/**
 * A heading 科目编码 merged over the columns of 类, 款 and 项 leaves the second and third without a text: what stands
 * below tells that they continue the code.
 */
export function withCodeLevels(view: SheetView, band: Band, match: HeaderMatch): HeaderMatch {
  return { ...match, sections: match.sections.map((section) => withLevels(view, band, section)) };
}

function withLevels(view: SheetView, band: Band, section: SectionColumns): SectionColumns {
  const code = section.columns.get("code");
  if (code === undefined || section.columns.has("code-2")) return section;
  const next = Math.min(...[...section.columns.values()].filter((column) => column > code));
  const levels = Array.from({ length: Math.max(0, Math.min(next - code - 1, 2)) }, (_, index) => code + 1 + index);
  const found = levels.filter((column) => holdsCodes(view, band, column));
  if (found.length === 0) return section;
  return { ...section, columns: new Map([...section.columns, ...found.map((column, index) => [`code-${String(index + 2)}`, column] as const)]) };
}

function holdsCodes(view: SheetView, band: Band, column: number): boolean {
  if (band.columns.find((own) => own.column === column)?.own.length !== 0) return false;
  for (let row = band.bottom + 1; row <= Math.min(view.bottom, band.bottom + SAMPLE_ROWS); row += 1) {
    if (CODE_PART.test(view.shown(row, column))) return true;
  }
  return false;
}
