/** As the other classes in `api-sets.ts`: the requirement sets of the members of Excel's own tables. */
export const TABLE_SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Table: {
    "1.1": "columns delete getDataBodyRange getHeaderRowRange getRange getTotalRowRange id name rows showHeaders showTotals style",
    "1.2": "clearFilters convertToRange reapplyFilters sort worksheet",
    "1.3": "highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton",
    "1.7": "onChanged onSelectionChanged",
    "1.8": "legacyId",
    "1.9": "autoFilter",
    "1.13": "resize",
  },
  TableCollection: {
    "1.1": "add count getItem getItemAt items",
    "1.4": "getCount getItemOrNullObject",
    "1.7": "onChanged",
    "1.9": "onAdded onDeleted",
  },
};
