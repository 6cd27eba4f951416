import { checkSnapshot, defaultProfile, parseAmount, toA1, valueAt, type AmountTable, type Finding, type Place, type Sheet } from "../../src/domain";
import { snapshotOfSample } from "../support/fixtures";
import { LAYOUTS, type PrintedTable } from "../support/layouts";

const snapshot = snapshotOfSample("zhangjiakou-disclosure-2023");
const isAmounts = (table: { readonly shape: string }): table is AmountTable => table.shape === "amounts";

const printed: readonly PrintedTable[] = checkSnapshot(snapshot, { profile: defaultProfile }).tables.filter(isAmounts).flatMap((table) => {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  return sheet === undefined ? [] : [{ sheet, table }];
});
const specs = printed.map(({ table }) => table.spec.id).sort();

const check = (sheets: readonly Sheet[]): ReturnType<typeof checkSnapshot> => checkSnapshot({ sheets }, { profile: defaultProfile });
const errorsOf = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ severity }) => severity === "error");

/** Every so many figures: all of them take longer than a test should; `bench/` tries each. */
const STEP = 61;

/** A figure and what it is mistyped by: 1.00 万元, because 1 元 is within what rounding to whole 元 explains. */
interface Figure extends Place {
  readonly slip: number;
}

/** Figures that an identity binds: 其中 need not exhaust its whole. */
function boundFigures(table: AmountTable, sheets: readonly Sheet[]): readonly Figure[] {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined) return [];
  const cells = table.sections.flatMap(({ spec, columns, rows }) => {
    const parts = new Set(spec.rows.kind === "lines" ? spec.rows.lines.flatMap(({ key, partOf }) => (partOf === undefined ? [] : [key])) : []);
    const bound = rows.filter(({ key }) => key === undefined || !parts.has(key));
    return spec.columns.filter(({ type }) => type === "amount").flatMap(({ key }) => bound.map(({ row }) => ({ row, column: columns.get(key) ?? -1 })));
  });
  return cells.filter(({ row, column }) => parseAmount(valueAt(sheet, row, column)).kind === "amount").map((at) => ({ sheet: sheet.name, at, slip: table.unit?.value === "元" ? 10_000 : 1 }));
}

function slipped(sheets: readonly Sheet[], { sheet: name, at, slip }: Figure): readonly Sheet[] {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const parsed = parseAmount(valueAt(sheet, at.row, at.column));
    const more = parsed.kind === "amount" ? Number(parsed.value.plus(slip)) : null;
    const values = sheet.values.map((cells, row) => cells.map((value, column) => (row + sheet.origin.row === at.row && column + sheet.origin.column === at.column ? more : value)));
    return { ...sheet, values };
  });
}

function isNamed({ sheet, at }: Place, errors: readonly Finding[]): boolean {
  return errors.some((error) => [error, ...error.related].some((place) => place.sheet === sheet && place.at.row === at.row && place.at.column === at.column));
}

describe.each(Object.entries(LAYOUTS))("the tables of 张家口 2023, %s", (_, layOut) => {
  const sheets = layOut(printed);
  const report = check(sheets);

  it("are all found, without an error", () => {
    expect(report.tables.map(({ spec }) => spec.id).sort()).toEqual(specs);
    expect(errorsOf(report.findings).map(({ ruleId, sheet, at }) => `${ruleId} ${sheet}!${toA1(at)}`)).toEqual([]);
    expect(report.crashed).toEqual([]);
  });

  const figures = report.tables.filter(isAmounts).flatMap((table) => boundFigures(table, sheets)).filter((_figure, index) => index % STEP === 0);

  it("name a figure that is off by one, whichever it is", () => {
    expect(figures.length).toBeGreaterThan(4);
    const missed = figures.filter((figure) => !isNamed(figure, errorsOf(check(slipped(sheets, figure)).findings)));
    expect(missed.map(({ sheet, at }) => `${sheet}!${toA1(at)}`)).toEqual([]);
  });
});
