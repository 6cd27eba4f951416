import type {
  AreaDocument,
  ChartDocument,
  ConditionalFormatDocument,
  PageDocument,
  SheetDocument,
  ValidationDocument,
  WorkbookDocument,
} from "../../xlsx/document/model";
import { shiftArea, type Shift } from "./area";
import { compact } from "./records";
import { shiftRule } from "./shiftFormula";

/** A conditional format with the id the host knows it by. */
export interface KeptFormat extends ConditionalFormatDocument {
  readonly id: string;
}

/** A chart with the id the host knows it by. */
export interface KeptChart extends ChartDocument {
  readonly id: string;
}

/** One of Excel's own tables, by the id the host knows it by. Documents do not keep them. */
export interface KeptTable {
  readonly id: string;
  readonly name: string;
  /** With its row of headings. */
  readonly area: AreaDocument;
  readonly showsFilterButton: boolean;
  readonly isFiltering: boolean;
}

type Link = SheetDocument["hyperlinks"][number];

/** What Univer does not hold of one sheet. */
export interface SheetSide {
  veryHidden: boolean;
  page: PageDocument;
  protection: SheetDocument["protection"];
  validations: readonly ValidationDocument[];
  /** In order of priority. */
  conditionalFormats: readonly KeptFormat[];
  hyperlinks: readonly Link[];
  charts: readonly KeptChart[];
  customProperties: Readonly<Record<string, string>>;
  /** Present while the sheet has a filter; documents do not keep it. */
  autoFilter?: { readonly isFiltering: boolean } | undefined;
  tables: readonly KeptTable[];
}

/** What Univer does not hold of the workbook. */
export interface BookSide {
  settings: Readonly<Record<string, unknown>>;
  properties: Readonly<Record<string, string>>;
  protection: WorkbookDocument["protection"];
  customXmlParts: readonly { readonly id: string; readonly xml: string }[];
  lost: readonly string[];
}

/** The side of a sheet that was just added. */
export function emptySide(): SheetSide {
  return {
    veryHidden: false,
    page: {},
    protection: undefined,
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    charts: [],
    customProperties: {},
    tables: [],
  };
}

/** The side as it is after rows or columns were put in or taken out. */
export function shiftSide(side: SheetSide, shift: Shift): SheetSide {
  return {
    ...side,
    page: shiftPage(side.page, shift),
    validations: side.validations.flatMap((rule) => keepAreas(rule, shift)),
    conditionalFormats: side.conditionalFormats.flatMap((format) => keepAreas(format, shift)),
    hyperlinks: side.hyperlinks.flatMap((link) => {
      const area = shiftArea(link.area, shift);
      return area === null ? [] : [{ ...link, area }];
    }),
    charts: side.charts.map((chart) => shiftChart(chart, shift)),
    tables: side.tables.flatMap((table) => {
      const area = shiftArea(table.area, shift);
      return area === null ? [] : [{ ...table, area }];
    }),
  };
}

/** A chart stays when its cells go, and what they held is no longer drawn. */
function shiftChart({ values, categories, ...chart }: KeptChart, shift: Shift): KeptChart {
  return compact<KeptChart>({
    ...chart,
    area: shiftArea(chart.area, shift) ?? chart.area,
    values: (values && shiftArea(values, shift)) ?? undefined,
    categories: (categories && shiftArea(categories, shift)) ?? undefined,
  });
}

function keepAreas<T extends ValidationDocument | KeptFormat>(item: T, shift: Shift): T[] {
  const areas = item.areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  return areas.length === 0 ? [] : [{ ...item, areas, rule: shiftRule(item.rule, shift) }];
}

function shiftPage(page: PageDocument, shift: Shift): PageDocument {
  const { printArea, printTitleRows, printTitleColumns, ...rest } = page;
  const area = printArea && shiftArea(printArea, shift);
  const rows = printTitleRows && shift.axis === "rows" ? shiftArea({ ...printTitleRows, left: 0, right: 0 }, shift) : printTitleRows;
  const columns =
    printTitleColumns && shift.axis === "columns" ? shiftArea({ ...printTitleColumns, top: 0, bottom: 0 }, shift) : printTitleColumns;
  return {
    ...rest,
    ...(area ? { printArea: area } : {}),
    ...(rows ? { printTitleRows: { top: rows.top, bottom: rows.bottom } } : {}),
    ...(columns ? { printTitleColumns: { left: columns.left, right: columns.right } } : {}),
  };
}
