import { specOf } from "../catalogue";
import { rectToA1 } from "../grid";
import { defineWorkbookRule } from "../validation";
import { oneLine } from "./cells/cell-list";
import { headOf } from "./cells/table-name";

/** A block that looks like a budget table and is none that the catalogue has is named, so that nobody takes it for checked. */
export const tableRecognised = defineWorkbookRule({
  meta: {
    id: "table-recognised",
    category: "form",
    severity: "warning",
    fixable: "no",
    messages: {
      "columns-missing": ["block", "area", "table", "columns"],
      "rows-differ": ["block", "area", "table"],
    },
  },

  reads: "all",

  *check({ refused }) {
    for (const block of refused) {
      const where = { sheet: block.sheet, at: headOf(block) };
      const name = block.title === null ? block.sheet : oneLine(block.title.value);
      const data = { block: name, area: rectToA1(block.area), table: specOf(block.resembles)?.title[0] ?? block.resembles };

      if (block.missingColumns.length === 0) yield { ...where, messageId: "rows-differ", data };
      else yield { ...where, messageId: "columns-missing", data: { ...data, columns: block.missingColumns.join("\n") } };
    }
  },
});
