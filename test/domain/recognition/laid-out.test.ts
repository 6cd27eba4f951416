import { catalogue, profiles } from "../../../src/domain/catalogue";
import { rectToA1, toA1 } from "../../../src/domain/grid";
import { planTables, type LayoutOptions } from "../../../src/domain/layout";
import type { Profile, TableSpec } from "../../../src/domain/spec";
import { gridOf } from "../../support/gridOf";
import { tablesOf } from "./support";

const cases = profiles.flatMap((profile) => catalogue.map((spec) => [profile.id, spec.id, profile, spec] as const));

test.each(cases)("%s: a blank %s that we laid out is recognised whole", (_profile, _spec, profile, spec) => {
  const { sheet, area } = laidOut(spec, profile);
  const [table, ...others] = tablesOf(sheet);
  expect(others).toEqual([]);
  const stated = { unit: { value: "万元" }, department: { value: "731张家口市科学技术协会" } };
  expect(table).toMatchObject({ spec: { id: spec.id }, ...stated, ...missing(spec, profile) });
  // Blank rows of a table of texts are as blank as those below it.
  if (spec.shape !== "texts") expect(table === undefined ? "" : rectToA1(table.area)).toBe(area);
  if (spec.shape === "texts" || (spec.shape === "amounts" && spec.beside === undefined)) expect(table?.year?.value).toBe(2026);
  if (spec.shape === "targets") expect(table).toMatchObject({ variant: profile.targetVariant, projectName: { value: "2026科普经费" }, projectCode: { value: "13028126P" } });
});

/** What the printed form does not state: tables of texts have no amounts, nor has a form of targets without 预算数. */
function missing(spec: TableSpec, { targetVariant }: Profile) {
  if (spec.shape === "texts") return { unit: null };
  const variant = spec.shape === "targets" ? spec.variants.find(({ id }) => id === targetVariant) : undefined;
  return variant === undefined || variant.head.some(({ type }) => type === "amount") ? {} : { unit: null, department: null };
}

/** The planned sheet as a file holds it: formulas show what the plan predicts. */
function laidOut(spec: TableSpec, profile: Profile) {
  const options: LayoutOptions = {
    department: { code: "731", name: "张家口市科学技术协会" },
    year: 2026,
    unit: "万元",
    profile,
    sheetNames: [],
    projects: [{ name: "2026科普经费", code: "13028126P" }],
  };
  const planned = planTables([spec], options);
  if (!planned.ok) throw new Error(planned.error.kind);
  const [plan] = planned.value;
  if (plan === undefined) throw new Error("nothing planned");
  const { contents, name } = plan;
  const formulas: Record<string, string> = {};
  const rows = contents.map((contentsOfRow, row) =>
    contentsOfRow.map((content, column) => {
      if (typeof content !== "object" || content === null) return content;
      formulas[toA1({ row, column })] = content.formula;
      return content.value ?? 0;
    }),
  );
  const width = contents[0]?.length ?? 0;
  return { sheet: gridOf(rows, { name, formulas }), area: rectToA1({ top: 0, left: 0, bottom: contents.length - 1, right: width - 1 }) };
}
