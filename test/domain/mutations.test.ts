import { checkSnapshot, defaultProfile, toA1, type AmountTable, type CellRef, type CellValue, type Finding, type Sheet } from "../../src/domain";
import { snapshotOfSample } from "../support/fixtures";

/** More than any rounding explains, and not a figure that another cell lacks. */
const SLIP = 1.37;
/** Every so many figures: all of them hold, but take longer than a test should. */
const STEP = 5;

const snapshot = snapshotOfSample("zhangjiakou-disclosure-2023");
const { tables } = checkSnapshot(snapshot, { profile: defaultProfile });

interface Figure {
  readonly sheet: Sheet;
  readonly at: CellRef;
}

/** 其中 need not exhaust its whole, so no sum can tell that one is wrong. */
const OF_WHICH = ["固定资产占用!C6"];

/** The table's figures, row by row. */
function figuresOf(table: AmountTable): readonly Figure[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${table.sheet}`);
  const cells = table.sections.flatMap(({ spec, columns, rows }) =>
    spec.columns.filter(({ type }) => type === "amount").flatMap(({ key }) => rows.map(({ row }) => ({ row, column: columns.get(key) ?? -1 }))),
  );
  return cells.filter(({ row, column }) => typeof sheet.values[row]?.[column] === "number").map((at) => ({ sheet, at }));
}

function slipped({ sheet, at }: Figure): Sheet {
  const values = sheet.values.map((cells, row) =>
    cells.map((value, column): CellValue => (row === at.row && column === at.column && typeof value === "number" ? Math.round((value + SLIP) * 100) / 100 : value)),
  );
  return { ...sheet, values };
}

const errorsOf = (sheet: Sheet): readonly Finding[] =>
  checkSnapshot({ sheets: [sheet] }, { profile: defaultProfile }).findings.filter(({ severity }) => severity === "error");

const figures = tables
  .filter((table) => table.shape === "amounts")
  .flatMap(figuresOf)
  .filter(({ sheet, at }) => !OF_WHICH.includes(`${sheet.name}!${toA1(at)}`))
  .filter((_, index) => index % STEP === 0);

describe("one wrong figure in the published tables of 张家口 2023", () => {
  it("is tried in every table with figures", () => {
    expect(new Set(figures.map(({ sheet }) => sheet.name)).size).toBe(9);
    expect(figures.length).toBeGreaterThan(50);
  });

  it.each(figures.map((figure) => [`${figure.sheet.name}!${toA1(figure.at)}`, figure] as const))("%s is found, and nothing else is objected to", (_, figure) => {
    const errors = errorsOf(slipped(figure));
    expect(errors.length).toBeGreaterThan(0);
    for (const { at, related } of errors) expect([at, ...related.map((place) => place.at)]).toContainEqual(figure.at);
  });
});
