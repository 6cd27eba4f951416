import type { AreaDocument, PageDocument } from "../../../xlsx/document/model";
import { compact } from "../../engine/records";
import { HostError } from "../protocol/errors";
import { isOf, wrap, type Arguments, type ClassTable, type HostObject, type Scalar } from "../protocol/table";
import { areaOf } from "../ranges";
import type { HostState } from "../state";
import { asFlag, asNumber, asOneOf, asText, makeRange, rangeArgument, WHOLE_SHEET } from "./support";

/** Excel's normal margins in points, for sides that say nothing. */
const MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 } as const;
type Side = keyof typeof MARGINS;

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function page(sheetId: string, host: HostState): PageDocument {
  return host.engine.sheets.side(sheetId).page;
}

function setPage(sheetId: string, change: { readonly [K in keyof PageDocument]?: PageDocument[K] | undefined }, host: HostState): void {
  const side = host.engine.sheets.side(sheetId);
  host.engine.sheets.setSide(sheetId, { ...side, page: compact<PageDocument>({ ...side.page, ...change }) });
}

function simple<K extends keyof PageDocument>(key: K, none: unknown, parse: (value: unknown) => PageDocument[K]): Scalar<string> {
  return {
    get: (sheetId, host) => page(sheetId, host)[key] ?? none,
    set: (sheetId, value, host) => setPage(sheetId, { [key]: parse(value) }, host),
  };
}

function margin(side: Side): Scalar<string> {
  return {
    get: (sheetId, host) => page(sheetId, host).margins?.[side] ?? MARGINS[side],
    set: (sheetId, value, host) => setMargins(sheetId, { [side]: asMargin(value) }, host),
  };
}

function asMargin(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw new HostError("InvalidArgument");
  return points;
}

function setMargins(sheetId: string, margins: Partial<Record<Side, number>>, host: HostState): void {
  setPage(sheetId, { margins: { ...page(sheetId, host).margins, ...margins } }, host);
}

function zoomArgument(value: unknown): NonNullable<PageDocument["zoom"]> {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const given = { scale, horizontalFitToPages, verticalFitToPages };
  const numbers = Object.entries(given).filter(([, number]) => number !== undefined && number !== null);
  if (typeof scale === "number" && (scale < 10 || scale > 400)) throw new HostError("InvalidArgument");
  return Object.fromEntries(numbers.map(([name, number]) => [name, asNumber(number)]));
}

const TEXTS = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"] as const;

const headerFooter: ClassTable<string> = {
  name: "HeaderFooter",
  scalars: Object.fromEntries(
    TEXTS.map((name): [string, Scalar<string>] => {
      const key = (name.charAt(0).toLowerCase() + name.slice(1)) as keyof NonNullable<PageDocument["headersFooters"]>;
      return [name, {
        get: (sheetId, host) => page(sheetId, host).headersFooters?.[key] ?? "",
        set: (sheetId, value, host) => setPage(sheetId, { headersFooters: { ...page(sheetId, host).headersFooters, [key]: asText(value) } }, host),
      }];
    }),
  ),
};

const headersFooters: ClassTable<string> = {
  name: "HeaderFooterGroup",
  scalars: { State: { get: () => "Default" } },
  objects: { DefaultForAllPages: (sheetId) => wrap(headerFooter, sheetId) },
};

/** A part of the sheet that is printed or repeated: how it is kept, and as which object it is given. */
type Find = (sheetId: string, host: HostState) => HostObject | null;

function orRefuse(find: Find): Find {
  return (sheetId, host) => {
    const found = find(sheetId, host);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  };
}

const printArea: Find = (sheetId, host) => {
  const area = page(sheetId, host).printArea;
  return area === undefined ? null : host.object("RangeAreas", { ranges: [host.ranges.make(sheetId, area)] });
};

const titleRows: Find = (sheetId, host) => {
  const rows = page(sheetId, host).printTitleRows;
  return rows === undefined ? null : makeRange(sheetId, { ...WHOLE_SHEET, top: rows.top, bottom: rows.bottom }, host);
};

const titleColumns: Find = (sheetId, host) => {
  const columns = page(sheetId, host).printTitleColumns;
  return columns === undefined ? null : makeRange(sheetId, { ...WHOLE_SHEET, left: columns.left, right: columns.right }, host);
};

function areaArgument(sheetId: string, [argument]: Arguments, host: HostState): AreaDocument {
  if (isOf("RangeAreas", argument)) {
    const [only, ...more] = argument.target.ranges;
    if (only === undefined || more.length > 0) throw new HostError("NotImplemented", "not implemented in the stand-in: a print area of several parts");
    return areaOf(only, host.engine);
  }
  return areaOf(rangeArgument(argument, sheetId, host), host.engine);
}

/** `Excel.PageLayout`; the target is the sheet's id. */
export const pageLayout: ClassTable<string> = {
  name: "PageLayout",
  scalars: {
    Orientation: simple("orientation", "Portrait", (value) => asOneOf<"Portrait" | "Landscape">(value, ["Portrait", "Landscape"])),
    PaperSize: simple("paperSize", "A4", asText),
    Zoom: simple("zoom", { scale: 100 }, zoomArgument),
    CenterHorizontally: simple("centerHorizontally", false, asFlag),
    CenterVertically: simple("centerVertically", false, asFlag),
    BlackAndWhite: simple("blackAndWhite", false, asFlag),
    PrintGridlines: simple("printGridlines", false, asFlag),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (sheetId) => wrap(headersFooters, sheetId) },
  methods: {
    SetPrintArea: (sheetId, args, host) => setPage(sheetId, { printArea: areaArgument(sheetId, args, host) }, host),
    SetPrintTitleRows: (sheetId, args, host) => {
      const { top, bottom } = areaArgument(sheetId, args, host);
      setPage(sheetId, { printTitleRows: { top, bottom } }, host);
    },
    SetPrintTitleColumns: (sheetId, args, host) => {
      const { left, right } = areaArgument(sheetId, args, host);
      setPage(sheetId, { printTitleColumns: { left, right } }, host);
    },
    SetPrintMargins: (sheetId, [unit, options], host) => {
      const factor = POINTS[asOneOf(unit, ["Points", "Inches", "Centimeters"])];
      const given = Object.entries((options ?? {}) as Record<string, unknown>);
      for (const [side] of given) asOneOf(side, Object.keys(MARGINS));
      setMargins(sheetId, Object.fromEntries(given.map(([side, value]) => [side, asMargin(value) * factor])), host);
    },
    GetPrintArea: (sheetId, _args, host) => orRefuse(printArea)(sheetId, host),
    GetPrintAreaOrNullObject: (sheetId, _args, host) => printArea(sheetId, host),
    GetPrintTitleRows: (sheetId, _args, host) => orRefuse(titleRows)(sheetId, host),
    GetPrintTitleRowsOrNullObject: (sheetId, _args, host) => titleRows(sheetId, host),
    GetPrintTitleColumns: (sheetId, _args, host) => orRefuse(titleColumns)(sheetId, host),
    GetPrintTitleColumnsOrNullObject: (sheetId, _args, host) => titleColumns(sheetId, host),
  },
};
