import { type CellContent, FORMULA_SHADE, isFormulaIn, LOCK_OPTIONS, PROFILE_PROPERTY, SHEET_MARK, type SheetPlan } from "../domain/edits";
import { CUSTOM_PROPERTY } from "./document/customProperty";
import type { CellDocument, ConditionalFormatDocument, LineDocument, PageDocument, SheetDocument, ValidationDocument, WorkbookDocument } from "./document/model";
import { OWN_DIGIT_PIXELS, POINTS_PER_PIXEL } from "./document/units";
import { planStyles, type StyleTable, styleTable } from "./planStyles";

/**
 * A new workbook of laid-out sheets, in their order: what Excel would save after the same plans were inserted. Formulas
 * have the results that the plans predict. The workbook remembers the plans' profile.
 *
 * @param plans at least one, with different names
 */
export function planToDocument(plans: readonly SheetPlan[]): WorkbookDocument {
  const table = styleTable();
  const sheets = plans.map((plan) => toSheet(plan, table));
  const profileId = plans[0]?.profileId;
  return {
    sheets,
    activeSheet: 0,
    styles: table.styles,
    names: [],
    customXmlParts: [],
    settings: {},
    properties: profileId === undefined ? {} : { [CUSTOM_PROPERTY + PROFILE_PROPERTY]: profileId },
    lost: [],
  };
}

function toSheet(plan: SheetPlan, table: StyleTable): SheetDocument {
  const { rows, columns } = plan.freeze;
  return {
    name: plan.name,
    visibility: "Visible",
    showGridlines: true,
    cells: toCells(plan, table),
    merges: plan.merges,
    columns: toColumns(plan),
    rows: Object.fromEntries(plan.rowHeights.map(({ row, height }) => [row, { size: height }])),
    ...((rows > 0 || columns > 0) && { freeze: plan.freeze }),
    page: toPage(plan),
    ...(plan.locked && { protection: { options: LOCK_OPTIONS } }),
    validations: toValidations(plan),
    conditionalFormats: toShades(plan),
    hyperlinks: [],
    customProperties: {
      [SHEET_MARK.spec]: plan.specId,
      [SHEET_MARK.version]: String(plan.specVersion),
      [SHEET_MARK.profile]: plan.profileId,
    },
  };
}

function toCells(plan: SheetPlan, table: StyleTable): SheetDocument["cells"] {
  const { origin, contents } = plan;
  const cells: Record<number, Record<number, CellDocument>> = {};
  for (const [row, looks] of planStyles(plan, table)) {
    cells[row] = Object.fromEntries([...looks].map(([column, style]) => [column, { style }]));
  }
  for (const [y, line] of contents.entries()) {
    for (const [x, content] of line.entries()) {
      const filled = toCell(content);
      if (filled === undefined) continue;
      const row = (cells[origin.row + y] ??= {});
      row[origin.column + x] = { ...filled, ...row[origin.column + x] };
    }
  }
  return cells;
}

function toCell(content: CellContent): CellDocument | undefined {
  if (content === null || content === "") return undefined;
  return typeof content === "object" ? { formula: content.formula, value: content.value ?? 0 } : { value: content };
}

function toColumns({ origin, columnWidths }: SheetPlan): Readonly<Record<number, LineDocument>> {
  return Object.fromEntries(columnWidths.map((characters, at) => [origin.column + at, { size: widthOf(characters) }]));
}

/** Points of a column that holds so many digits: the digits and 5 pixels for the cell's edges. */
function widthOf(characters: number): number {
  return (characters * OWN_DIGIT_PIXELS + 5) * POINTS_PER_PIXEL;
}

function toPage({ page }: SheetPlan): PageDocument {
  return {
    orientation: page.orientation,
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, ...(page.onePage === true && { verticalFitToPages: 1 }) },
    centerHorizontally: true,
    margins: page.margins,
    headersFooters: { centerFooter: page.footer },
    printArea: page.printArea,
    ...(page.titleRows !== undefined && { printTitleRows: page.titleRows }),
    ...(page.blackAndWhite && { blackAndWhite: true }),
    ...(page.pageBreaks !== undefined && page.pageBreaks.length > 0 && { rowBreaks: page.pageBreaks }),
  };
}

/** Help never refuses what is typed: a list offers entries, and the alert stays off. */
function toValidations({ help }: SheetPlan): readonly ValidationDocument[] {
  return help.filter(({ areas }) => areas.length > 0).map(({ areas, list, prompt }) => ({
    areas,
    // As Excel's API makes it, which takes no prompt without a rule.
    rule: list === undefined ? { custom: { formula: "=TRUE" } } : { list: { inCellDropDown: true, source: list } },
    ignoreBlanks: true,
    errorAlert: { showAlert: false, style: "Stop" },
    prompt: { showPrompt: prompt !== undefined, ...prompt },
  }));
}

/** One format for each area, because its condition is written as seen from the area's first cell. */
function toShades({ shaded }: SheetPlan): readonly ConditionalFormatDocument[] {
  return shaded.map((area, priority) => ({
    areas: [area], type: "Custom", rule: { formula: isFormulaIn(area) }, format: { fill: FORMULA_SHADE }, priority,
  }));
}
