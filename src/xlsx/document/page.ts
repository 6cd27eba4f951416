import type ExcelJS from "exceljs";
import { child, children, flag, type XmlElement } from "../xml";
import type { PageDocument } from "./model";
import { POINTS_PER_INCH } from "./units";

/** Page set-up of a sheet part; areas and titles to print are defined names and come from `names.ts`. */
export function readPage(sheet: XmlElement): PageDocument {
  const { orientation, paperSize, scale, fitToWidth, fitToHeight, blackAndWhite } = child(sheet, "pageSetup")?.attributes ?? {};
  const options = child(sheet, "printOptions")?.attributes ?? {};
  const fits = flag(child(child(sheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const paper = PAPERS[Number(paperSize) - 1];
  const margins = readMargins(child(sheet, "pageMargins"));
  const headersFooters = readHeadersFooters(child(sheet, "headerFooter"));
  const rowBreaks = readRowBreaks(child(sheet, "rowBreaks"));
  return {
    ...((orientation === "landscape" || orientation === "portrait") && { orientation: orientation === "landscape" ? "Landscape" : "Portrait" }),
    ...(paper !== undefined && { paperSize: paper }),
    ...(fits ? { zoom: { ...pages("horizontalFitToPages", fitToWidth), ...pages("verticalFitToPages", fitToHeight) } }
      : scale !== undefined && { zoom: { scale: Number(scale) } }),
    ...(flag(options["horizontalCentered"]) && { centerHorizontally: true }),
    ...(flag(options["verticalCentered"]) && { centerVertically: true }),
    ...(flag(options["gridLines"]) && { printGridlines: true }),
    ...(flag(blackAndWhite) && { blackAndWhite: true }),
    ...(rowBreaks.length > 0 && { rowBreaks }),
    ...(margins && { margins }),
    ...(headersFooters && { headersFooters }),
  };
}

/** The page set-up as ExcelJS writes it: only what the page says, so that a sheet without one keeps Excel's defaults. */
export function toPageSetup(page: PageDocument): Partial<ExcelJS.PageSetup> {
  const { zoom, margins } = page;
  const fits = zoom !== undefined && (zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined);
  const paper = page.paperSize === undefined ? 0 : PAPERS.indexOf(page.paperSize) + 1;
  return {
    ...(page.orientation && { orientation: page.orientation === "Landscape" ? "landscape" : "portrait" }),
    ...(paper > 0 && { paperSize: paper }),
    // 0 pages: as many as it takes.
    ...(fits && { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }),
    ...(!fits && zoom?.scale !== undefined && { scale: zoom.scale }),
    ...(page.centerHorizontally && { horizontalCentered: true }),
    ...(page.centerVertically && { verticalCentered: true }),
    ...(page.printGridlines && { showGridLines: true }),
    ...(page.blackAndWhite && { blackAndWhite: true }),
    ...(margins && { margins: toMargins(margins) }),
  };
}

/** Header and footer in the file's own code: `&L…&C…&R…`. */
export function toHeaderFooter({ headersFooters = {} }: PageDocument): Partial<ExcelJS.HeaderFooter> {
  const line = (kind: "Header" | "Footer") =>
    Object.entries(SECTIONS).map(([code, section]) => {
      const text = headersFooters[`${section}${kind}`];
      return text ? `&${code}${text}` : "";
    }).join("");
  const [oddHeader, oddFooter] = [line("Header"), line("Footer")];
  return { ...(oddHeader && { oddHeader }), ...(oddFooter && { oddFooter }) };
}

type Margins = NonNullable<PageDocument["margins"]>;
type HeadersFooters = NonNullable<PageDocument["headersFooters"]>;

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Excel's own, in inches; the file always names all six. */
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const SECTIONS = { L: "left", C: "center", R: "right" } as const;

/** `Excel.PaperType` in the order of the file's codes, from 1. */
const PAPERS = [
  "Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5", "B4", "B5", "Folio",
  "Quatro", "Paper10x14", "Paper11x17", "Note", "Envelope9", "Envelope10", "Envelope11", "Envelope12", "Envelope14", "Csheet",
  "Dsheet", "Esheet", "EnvelopeDL", "EnvelopeC5", "EnvelopeC3", "EnvelopeC4", "EnvelopeC6", "EnvelopeC65", "EnvelopeB4",
  "EnvelopeB5", "EnvelopeB6", "EnvelopeItaly", "EnvelopeMonarch", "EnvelopePersonal", "FanfoldUS", "FanfoldStdGerman",
  "FanfoldLegalGerman",
];

function pages(name: "horizontalFitToPages" | "verticalFitToPages", value = "1"): object {
  return value === "0" ? {} : { [name]: Number(value) };
}

/** Breaks that a user set; those that Excel only remembers as its own are left to Excel. */
function readRowBreaks(element: XmlElement | undefined): readonly number[] {
  const rows = children(element, "brk").filter(({ attributes }) => flag(attributes["man"])).map(({ attributes }) => Number(attributes["id"]));
  return rows.filter((row) => Number.isInteger(row) && row > 0).sort((a, b) => a - b);
}

function readMargins(element: XmlElement | undefined): Margins | undefined {
  if (!element) return undefined;
  // Inches are written with up to 17 digits; a hundredth of a point is finer than any printer.
  const points = (inches: string | undefined) => Math.round(Number(inches ?? 0) * POINTS_PER_INCH * 100) / 100;
  return Object.fromEntries(SIDES.map((side) => [side, points(element.attributes[side])]));
}

function toMargins(margins: Margins): ExcelJS.Margins {
  const inches = (side: keyof Margins) => (margins[side] === undefined ? DEFAULT_MARGINS[side] : margins[side] / POINTS_PER_INCH);
  return Object.fromEntries(SIDES.map((side) => [side, inches(side)])) as unknown as ExcelJS.Margins;
}

function readHeadersFooters(element: XmlElement | undefined): HeadersFooters | undefined {
  const found: Partial<Record<keyof HeadersFooters, string>> = {};
  for (const kind of ["Header", "Footer"] as const) {
    const line = child(element, `odd${kind}`)?.text ?? "";
    // Text before the first section code belongs to the middle.
    for (const [, code = "C", text = ""] of line.matchAll(/(?:&([LCR]))?((?:&[^LCR]|[^&])+)/g)) {
      const section = SECTIONS[code as keyof typeof SECTIONS];
      if (text) found[`${section}${kind}`] = (found[`${section}${kind}`] ?? "") + text;
    }
  }
  return Object.keys(found).length > 0 ? found : undefined;
}
