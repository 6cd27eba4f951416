/** Queues the reading of what `isFiltered` asks for. */
export function queueFilters(sheet: Excel.Worksheet): void {
  sheet.autoFilter.load("isDataFiltered");
  sheet.tables.load("items/name,items/autoFilter/isDataFiltered");
}

/**
 * Whether a filter hides rows of the sheet, its own one or that of one of its tables, after a sync: Excel then writes a
 * block of cells into the rows that are shown.
 */
export function isFiltered({ autoFilter, tables }: Excel.Worksheet): boolean {
  return autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
}
