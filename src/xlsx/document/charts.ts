import { quoteSheetName, rectToA1 } from "../../domain/grid/address";
import { escapeXml } from "../xml";
import type { AreaDocument, ChartDocument, SheetDocument } from "./model";

/** The parts of the charts of one sheet. */
export interface WrittenCharts {
  readonly parts: Readonly<Record<string, string>>;
  /** Entries of `[Content_Types].xml`. */
  readonly contentTypes: string;
  /** Path of the drawing as the sheet's relationships name it; "" without charts. */
  readonly drawing: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OVERRIDE = "application/vnd.openxmlformats-officedocument";

/** `number` is the sheet's, from 1: drawing and charts are named after it. */
export function toCharts({ name, charts = [] }: SheetDocument, number: number): WrittenCharts {
  if (charts.length === 0) return { parts: {}, contentTypes: "", drawing: "" };
  const file = (at: number): string => `chart${String(number)}-${String(at + 1)}.xml`;
  const anchors = charts.map((chart, at) => anchor(chart, at + 1)).join("");
  const links = charts.map((_, at) => `<Relationship Id="chart${String(at + 1)}" Type="${OFFICE}/chart" Target="../charts/${file(at)}"/>`).join("");
  const drawing = `drawing${String(number)}.xml`;
  return {
    parts: {
      [`xl/drawings/${drawing}`]: `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${anchors}</xdr:wsDr>`,
      [`xl/drawings/_rels/${drawing}.rels`]: `${HEAD}<Relationships xmlns="${PACKAGE}">${links}</Relationships>`,
      ...Object.fromEntries(charts.map((chart, at) => [`xl/charts/${file(at)}`, chartXml(chart, quoteSheetName(name))])),
    },
    contentTypes: `<Override PartName="/xl/drawings/${drawing}" ContentType="${OVERRIDE}.drawing+xml"/>${charts
      .map((_, at) => `<Override PartName="/xl/charts/${file(at)}" ContentType="${OVERRIDE}.drawingml.chart+xml"/>`).join("")}`,
    drawing: `../drawings/${drawing}`,
  };
}

function anchor({ name, area }: ChartDocument, id: number): string {
  const corner = (tag: string, column: number, row: number) =>
    `<xdr:${tag}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return `<xdr:twoCellAnchor>${corner("from", area.left, area.top)}${corner("to", area.right + 1, area.bottom + 1)}`
    + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(id + 1)}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
    + '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
    + `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="chart${String(id)}"/></a:graphicData></a:graphic>`
    + "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";
}

function chartXml(chart: ChartDocument, sheet: string): string {
  const title = chart.title === "" ? '<c:autoTitleDeleted val="1"/>' : `<c:title>${richText(chart.title)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const legend = chart.hasLegend ? '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>' : "";
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${seriesXml(chart, sheet)}<c:gapWidth val="${String(chart.gapWidth)}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  return `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart>${title}`
    + `<c:plotArea><c:layout/>${bars}${axes(chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function richText(text: string): string {
  return `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

/** In the colour that Excel gives the first series of a chart. */
function seriesXml({ series, values, categories }: ChartDocument, sheet: string): string {
  if (values === undefined) return "";
  const name = series === "" ? "" : `<c:tx><c:v>${escapeXml(series)}</c:v></c:tx>`;
  const names = categories === undefined ? "" : `<c:cat><c:strRef><c:f>${reference(sheet, categories)}</c:f></c:strRef></c:cat>`;
  return `<c:ser><c:idx val="0"/><c:order val="0"/>${name}<c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`
    + `${names}<c:val><c:numRef><c:f>${reference(sheet, values)}</c:f></c:numRef></c:val></c:ser>`;
}

function reference(sheet: string, area: AreaDocument): string {
  return escapeXml(`${sheet}!${rectToA1(area).replace(/[A-Z]+|\d+/g, "$$$&")}`);
}

function axes({ valueAxis: { minimum, maximum, format }, isReversed }: ChartDocument): string {
  const limit = (tag: string, value: number | undefined) => (value === undefined ? "" : `<c:${tag} val="${String(value)}"/>`);
  const look = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const written = format === undefined ? "" : `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`;
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${look}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`
    + `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${limit("max", maximum)}${limit("min", minimum)}</c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines/>${written}${look}<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`;
}
