import { columnIndex, columnName, rectToA1 } from "../../domain/grid/address";
import type { WorkbookIndex } from "../workbookIndex";
import { child, children, escapeXml, flag } from "../xml";
import type { AreaDocument, NameDocument, PageDocument, SheetDocument } from "./model";
import { readAreas } from "./areas";
import { fromFileFormula, toFileFormula } from "./functionNames";

/** What a sheet prints, as far as the file keeps it in defined names. */
export type PrintNames = Pick<PageDocument, "printArea" | "printTitleRows" | "printTitleColumns">;

export interface FileNames {
  readonly names: readonly NameDocument[];
  /** By index of the sheet. */
  readonly print: ReadonlyMap<number, PrintNames>;
}

/** Defined names of a workbook; those that Excel keeps for itself (filters) are left out. */
export function readNames({ workbook, sheets, tabs }: WorkbookIndex): FileNames {
  const names: NameDocument[] = [];
  const print = new Map<number, PrintNames>();
  for (const { attributes, text } of children(child(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment } = attributes;
    const sheet = localSheetId === undefined ? undefined : tabs[Number(localSheetId)];
    if (localSheetId !== undefined && sheet === undefined) continue;
    if (name.startsWith(RESERVED)) {
      if (sheet !== undefined) print.set(sheet, { ...print.get(sheet), ...readPrintName(name, text) });
      continue;
    }
    names.push({
      name,
      formula: `=${fromFileFormula(text)}`,
      ...(sheet !== undefined && { sheet: sheets[sheet]!.name }),
      visible: !flag(hidden),
      ...(comment !== undefined && { comment }),
    });
  }
  return { names, print };
}

/** The `<definedNames>` element; empty text when there is nothing to name. */
export function toDefinedNames(names: readonly NameDocument[], sheets: readonly SheetDocument[]): string {
  const own = names.map(({ name, formula, sheet, visible, comment }) => {
    const scope = sheets.findIndex((candidate) => candidate.name === sheet);
    return element(name, toFileFormula(formula), scope < 0 ? undefined : scope,
      (visible ? "" : ` hidden="1"`) + (comment === undefined ? "" : ` comment="${escapeXml(comment)}"`));
  });
  const print = sheets.flatMap(({ name, page }, at) => (page ? toPrintNames(name, page, at) : []));
  const all = [...own, ...print];
  return all.length > 0 ? `<definedNames>${all.join("")}</definedNames>` : "";
}

const RESERVED = "_xlnm.";
const AREA = "_xlnm.Print_Area";
const TITLES = "_xlnm.Print_Titles";

function element(name: string, formula: string, sheet: number | undefined, more = ""): string {
  const scope = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
  return `<definedName name="${escapeXml(name)}"${scope}${more}>${escapeXml(formula)}</definedName>`;
}

function toPrintNames(sheet: string, page: PageDocument, at: number): string[] {
  const prefix = `'${sheet.replaceAll("'", "''")}'!`;
  const { printArea, printTitleColumns: columns, printTitleRows: rows } = page;
  const titles = [
    columns && `${prefix}$${columnName(columns.left)}:$${columnName(columns.right)}`,
    rows && `${prefix}$${rows.top + 1}:$${rows.bottom + 1}`,
  ].filter((title) => title !== undefined);
  return [
    ...(printArea ? [element(AREA, prefix + absolute(printArea), at)] : []),
    ...(titles.length > 0 ? [element(TITLES, titles.join(","), at)] : []),
  ];
}

function absolute(area: AreaDocument): string {
  return rectToA1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Of several areas to print the model keeps the first. */
function readPrintName(name: string, formula: string): PrintNames {
  const references = [...formula.matchAll(/(?:'(?:[^']|'')*'|[^',!]+)!([$A-Z0-9:]+)/g)].map(([, reference = ""]) => reference.replaceAll("$", ""));
  if (name === AREA) {
    const [area] = readAreas(references[0]);
    return area ? { printArea: area } : {};
  }
  if (name !== TITLES) return {};
  const rows = references.map((reference) => /^(\d+):(\d+)$/.exec(reference)).find(Boolean);
  const columns = references.map((reference) => /^([A-Z]+):([A-Z]+)$/.exec(reference)).find(Boolean);
  return {
    ...(rows && { printTitleRows: { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 } }),
    ...(columns && { printTitleColumns: { left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) } }),
  };
}
