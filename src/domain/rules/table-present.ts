import { specOf } from "../catalogue";
import { defineWorkbookRule } from "../validation";
import { headOf } from "./cells/table-name";

/** Every table that the chosen profile asks for is in the workbook. */
export const tablePresent = defineWorkbookRule({
  meta: {
    id: "table-present",
    category: "form",
    severity: "error",
    fixable: "no",
    messages: { missing: ["profile", "count", "tables"] },
  },

  reads: "all",

  *check({ tables, refused, profile, profileChosen, notChecked }) {
    if (!profileChosen) {
      notChecked(null, "profile-not-chosen", {});
      return;
    }
    const [first] = [...tables, ...refused];
    if (first === undefined) {
      notChecked(null, "no-table", {});
      return;
    }

    // What was not recognised is there, and another rule says what it lacks.
    const there = new Set([...tables.map(({ spec }) => spec.id), ...refused.map(({ resembles }) => resembles)]);
    const missing = profile.requiredTables.filter((id) => !there.has(id));
    if (missing.length === 0) return;
    const names = missing.map((id) => specOf(id)?.title[0] ?? id).join("\n");
    yield { messageId: "missing", sheet: first.sheet, at: headOf(first), data: { profile: profile.name, count: String(missing.length), tables: names } };
  },
});
