import { ASSUMPTIONS } from "../assumptions";
import { HostError } from "../protocol/errors";
import type { ClassTable } from "../protocol/table";
import type { HostState } from "../state";
import { asText } from "./support";

/** What `protection.options` holds when nothing was said: nothing is allowed but to select. */
const OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function optionsArgument(value: unknown): Readonly<Record<string, boolean | string>> {
  if (value === null || value === undefined) return OPTIONS;
  const given = Object.entries(value);
  const known = given.every(([name, option]) => name in OPTIONS && typeof option === typeof OPTIONS[name]);
  if (!known) throw new HostError("InvalidArgument");
  return { ...OPTIONS, ...Object.fromEntries(given) };
}

function passwordArgument(value: unknown): { readonly password?: string } {
  return value === null || value === undefined || value === "" ? {} : { password: asText(value) };
}

function requirePassword(set: string | undefined, given: unknown): void {
  if (set !== undefined && set !== given) throw new HostError(ASSUMPTIONS.wrongPassword);
}

function setProtection(sheetId: string, protection: ReturnType<HostState["engine"]["sheets"]["side"]>["protection"], host: HostState): void {
  host.engine.sheets.setSide(sheetId, { ...host.engine.sheets.side(sheetId), protection });
}

/** `Excel.WorksheetProtection`; the target is the sheet's id. */
export const worksheetProtection: ClassTable<string> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: (sheetId, { engine }) => engine.sheets.side(sheetId).protection !== undefined },
    Options: { get: (sheetId, { engine }) => ({ ...OPTIONS, ...engine.sheets.side(sheetId).protection?.options }) },
  },
  methods: {
    Protect: (sheetId, [options, password], host) => {
      if (host.engine.sheets.side(sheetId).protection !== undefined) throw new HostError("AccessDenied");
      setProtection(sheetId, { options: optionsArgument(options), ...passwordArgument(password) }, host);
    },
    Unprotect: (sheetId, [password], host) => {
      requirePassword(host.engine.sheets.side(sheetId).protection?.password, password);
      setProtection(sheetId, undefined, host);
    },
  },
};

/** `Excel.WorkbookProtection`: sheets can be neither added, deleted, renamed, moved nor hidden. */
export const workbookProtection: ClassTable<null> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: (_, { engine }) => engine.side.protection !== undefined } },
  methods: {
    Protect: (_, [password], { engine }) => {
      if (engine.side.protection !== undefined) throw new HostError("AccessDenied");
      engine.side = { ...engine.side, protection: passwordArgument(password) };
    },
    Unprotect: (_, [password], { engine }) => {
      requirePassword(engine.side.protection?.password, password);
      engine.side = { ...engine.side, protection: undefined };
    },
  },
};

/** Refuses to change which sheets there are while the workbook is protected. */
export function requireStructure(host: HostState): void {
  if (host.engine.side.protection !== undefined) throw new HostError("AccessDenied");
}
