import { checkSnapshot, defaultProfile, rules } from "../../../src/domain";
import { grid, workbookOf } from "../../support/gridOf";
import layouts from "../../fixtures/other-places.layouts.json";

const arithmetic = rules.filter(({ meta }) => meta.category === "arithmetic");

test.each(layouts.map(({ layout, spec, rows }) => [layout, spec, rows] as const))("%s is a %s, and adds up", (_layout, id, rows) => {
  const { tables, refused, findings } = checkSnapshot(workbookOf(grid(rows.join("\n"))), { profile: defaultProfile, rules: arithmetic });
  expect(tables.map(({ spec }) => spec.id)).toEqual([id]);
  expect(refused).toEqual([]);
  expect(findings).toEqual([]);
});
