import type { StyleDocument } from "../../../xlsx/document/model";
import type { KeptFormat } from "../../engine/side";
import { HostError } from "../protocol/errors";
import type { HostState } from "../state";
import { requireAllowed } from "./support";

/** A conditional format of a sheet, by its id. */
export interface FormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

/** The format behind a target; refuses one that was deleted. */
export function formatOf({ sheetId, id }: FormatTarget, host: HostState): KeptFormat {
  const found = host.engine.sheets.side(sheetId).conditionalFormats.find((format) => format.id === id);
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

/** Changes a format in its place. */
export function changeFormat(target: FormatTarget, host: HostState, change: (old: KeptFormat) => KeptFormat): void {
  formatOf(target, host);
  setFormats(target.sheetId, host, (formats) => formats.map((format) => (format.id === target.id ? change(format) : format)));
}

/** The style a format gives. */
export function changeStyle(target: FormatTarget, host: HostState, change: (old: StyleDocument) => StyleDocument): void {
  changeFormat(target, host, (old) => ({ ...old, format: change(old.format ?? {}) }));
}

/** Changes the formats of a sheet; refused on a protected one that does not allow it. */
export function setFormats(sheetId: string, host: HostState, change: (formats: readonly KeptFormat[]) => readonly KeptFormat[]): void {
  requireAllowed(sheetId, "allowFormatCells", host);
  const side = host.engine.sheets.side(sheetId);
  host.engine.setSheetSide(sheetId, { ...side, conditionalFormats: change(side.conditionalFormats) });
}
