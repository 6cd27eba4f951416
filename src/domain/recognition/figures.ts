import type { SectionColumns } from "./match-columns";
import type { SheetView } from "./view";

/** Whether any column of amounts or rates of the section holds a figure in this row. */
export function hasFigures(view: SheetView, section: SectionColumns, row: number): boolean {
  return section.spec.columns.some(({ key, type }) => {
    const column = section.columns.get(key);
    return column !== undefined && (type === "amount" || type === "rate") && view.figure(row, column);
  });
}
