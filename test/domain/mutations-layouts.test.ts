import { LAYOUTS } from "../../bench/support/layouts";
import { isBound, slipped, TABLES } from "../../bench/support/slips";
import { checkSnapshot, defaultProfile, recheck, startCheck, toA1, type Finding, type Place } from "../../src/domain";
import { samples } from "../../src/workbench/samples";

const OPTIONS = { profile: defaultProfile };
const sample = samples["zhangjiakou-disclosure-2023"];
const specs = [...TABLES.values()].flat().sort();

const errorsOf = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ severity }) => severity === "error");

/** Every so many figures: all of them take longer than a test should; `bench/` tries each. */
const STEP = 31;

function isNamed({ sheet, at }: Place, errors: readonly Finding[]): boolean {
  return errors.some((error) => [error, ...error.related].some((place) => place.sheet === sheet && place.at.row === at.row && place.at.column === at.column));
}

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("the tables of 张家口 2023, %s", (_, layout) => {
  const { snapshot, places } = layout.layOut(sample);
  const start = startCheck(snapshot, OPTIONS);

  it("are all found, without an error", () => {
    expect(start.report.tables.map(({ spec }) => spec.id).sort()).toEqual(specs);
    expect(errorsOf(start.report.findings).map(({ ruleId, sheet, at }) => `${ruleId} ${sheet}!${toA1(at)}`)).toEqual([]);
    expect(start.report.crashed).toEqual([]);
  });

  const figures = [...places].filter(([figure]) => isBound(figure)).map(([, place]) => place).filter((_place, index) => index % STEP === 0);

  it("name a figure that is off by one, whichever it is", () => {
    expect(figures.length).toBeGreaterThan(4);
    const missed = figures.filter((place) => !isNamed(place, errorsOf(recheck(start, slipped(snapshot, place, layout.slip)).report.findings)));
    expect(missed.map(({ sheet, at }) => `${sheet}!${toA1(at)}`)).toEqual([]);
  });
});

test("a check from the start finds what the check of one edit finds", () => {
  const [layout] = LAYOUTS;
  const { snapshot, places } = layout.layOut(sample);
  const [place] = places.values();
  if (place === undefined) throw new Error("no figure");
  const edited = slipped(snapshot, place, layout.slip);
  expect(recheck(startCheck(snapshot, OPTIONS), edited).report.findings).toEqual(checkSnapshot(edited, OPTIONS).findings);
});
