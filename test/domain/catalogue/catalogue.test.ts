import { catalogue, defaultProfile, performanceTarget, profileOf, profiles, specOf } from "../../../src/domain/catalogue";
import type { AmountTableSpec, SectionSpec, TableSpec } from "../../../src/domain/spec";
import { foldText } from "../../../src/domain/text";

const isAmounts = (spec: TableSpec): spec is AmountTableSpec => spec.shape === "amounts";
const amountSpecs = catalogue.filter(isAmounts);
const sectionsOf = (spec: AmountTableSpec): readonly SectionSpec[] => [
  ...spec.sections,
  ...(spec.alternatives ?? []).flatMap(({ sections }) => sections),
];
const everySection = amountSpecs.flatMap((spec) => sectionsOf(spec).map((section) => [`${spec.id}/${section.key}`, section] as const));
const linesOf = (section: SectionSpec) => (section.rows.kind === "lines" ? section.rows.lines : []);

const unique = (texts: readonly string[]) => new Set(texts).size === texts.length;

test("ids are unique and found again", () => {
  expect(unique(catalogue.map(({ id }) => id))).toBe(true);
  for (const spec of catalogue) expect(specOf(spec.id)).toBe(spec);
  expect(specOf("no-such-table")).toBeUndefined();
});

test("no two tables share a title", () => {
  const titles = catalogue.flatMap(({ title }) => title.map(foldText));
  expect(titles.every((title) => title !== "")).toBe(true);
  expect(unique(titles)).toBe(true);
});

describe.each(everySection)("%s", (_name, section) => {
  const columns = section.columns.map(({ key }) => key);

  test("column and row keys are unique", () => {
    expect(unique(columns)).toBe(true);
    expect(unique(linesOf(section).map(({ key }) => key))).toBe(true);
  });

  test("no heading or label is empty, and a column is told from its neighbours by its heading", () => {
    for (const column of section.columns) for (const header of [...column.headers, ...(column.under ?? ["-"])]) expect(foldText(header)).not.toBe("");
    for (const line of linesOf(section)) for (const label of line.labels) expect(foldText(label)).not.toBe("");
    expect(unique(section.columns.map(({ headers, under }) => foldText(`${under?.[0] ?? ""}/${headers[0]}`)))).toBe(true);
  });

  test("identities name amount columns that exist, and never add a column to itself", () => {
    for (const { total, of } of section.identities) {
      expect(of).not.toContain(total);
      expect(of.length).toBeGreaterThan(1);
      for (const key of [total, ...of]) expect(section.columns.find((column) => column.key === key)?.type).toBe("amount");
    }
  });

  test("sums and parts name rows that exist", () => {
    const lines = linesOf(section);
    const keys = lines.map(({ key }) => key);
    for (const line of lines) {
      for (const part of [...(line.sum ?? []), ...(line.partOf === undefined ? [] : [line.partOf])]) {
        expect(keys).toContain(part);
        expect(part).not.toBe(line.key);
      }
    }
  });
});

test("the printed forms of the target table have unique levels and fields, and end with the objective", () => {
  expect(unique(performanceTarget.variants.map(({ id }) => id))).toBe(true);
  for (const variant of performanceTarget.variants) {
    expect(unique(variant.head.map(({ key }) => key))).toBe(true);
    expect(variant.head.at(-1)?.key).toBe("objective");
    expect(unique(variant.levels.map(({ key }) => key))).toBe(true);
    expect(unique(variant.levels.flatMap(({ second }) => second.map(({ key }) => key)))).toBe(true);
    expect(variant.columns.map(({ key }) => key)).toEqual(["first", "second", "name", "description", "value", "basis"]);
  }
});

describe("profiles", () => {
  test("the default comes first and every profile is found again", () => {
    expect(defaultProfile.id).toBe("hebei");
    for (const profile of profiles) expect(profileOf(profile.id)).toBe(profile);
    expect(profileOf("nowhere")).toBeUndefined();
  });

  describe.each(profiles.map((profile) => [profile.id, profile] as const))("%s", (_id, profile) => {
    const variant = performanceTarget.variants.find(({ id }) => id === profile.targetVariant);

    test("asks for indicators that its own form has", () => {
      expect(variant).toBeDefined();
      for (const { first, second } of profile.mandatoryTargets) {
        const level = variant?.levels.find(({ key }) => key === first);
        expect(level?.second.map(({ key }) => key)).toEqual(expect.arrayContaining([...second]));
      }
    });

    test("requires 16 tables of the catalogue, each once", () => {
      expect(profile.requiredTables).toHaveLength(16);
      expect(unique(profile.requiredTables)).toBe(true);
      expect(profile.requiredTables.filter((id) => specOf(id) === undefined)).toEqual([]);
    });

    test("has weights that add up to 100 and grades that fall", () => {
      expect(Object.values(profile.scoreWeights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
      const { excellent, good, fair } = profile.grades;
      expect([fair, good, excellent, 100]).toEqual([fair, good, excellent, 100].sort((a, b) => a - b));
    });

    test("covers years in order and says where it is from", () => {
      expect(profile.years.from).toBeLessThanOrEqual(profile.years.to);
      expect(profile.source).not.toBe("");
    });
  });

  test("only what a document in full shows is confirmed", () => {
    expect(profiles.filter(({ confirmed }) => !confirmed).map(({ id }) => id)).toEqual(["cost-first"]);
  });
});
