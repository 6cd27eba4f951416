import { fromA1, sheetsByName, textAt, toA1, type Sheet, type WorkbookSnapshot } from "../grid";
import type { Finding, Place } from "./finding";

/** 忽略并说明原因: somebody takes responsibility for one finding, as long as its cells stay as they are. */
export interface Waiver {
  readonly ruleId: string;
  readonly messageId: string;
  readonly sheet: string;
  /** Of the finding, `B3`. */
  readonly cell: string;
  readonly reason: string;
  /** Day it was given, `2026-11-21`. */
  readonly date: string;
  /** What the finding's cells held then; the waiver is void as soon as one of them holds something else. */
  readonly cells: readonly WaivedCell[];
}

export interface WaivedCell {
  readonly sheet: string;
  readonly cell: string;
  /** The value as text; "" when blank. */
  readonly content: string;
}

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** The cells that a finding is about: its own and the related ones, each once. */
export function cellsOf({ sheet, at, related }: Pick<Finding, "sheet" | "at" | "related">): readonly Place[] {
  const all = [{ sheet, at }, ...related];
  const key = (place: Place): string => `${String(place.at.row)},${String(place.at.column)},${place.sheet}`;
  return [...new Map(all.map((place) => [key(place), place])).values()];
}

/** Takes responsibility for a finding, with the contents of its cells as they are now. `date`: the day it is given, `2026-11-21`. */
export function waive(finding: Finding, snapshot: WorkbookSnapshot, { reason, date }: { readonly reason: string; readonly date: string }): Waiver {
  const { ruleId, messageId, sheet, at } = finding;
  const byName = sheetsByName(snapshot);
  const cells = cellsOf(finding).map((place) => ({ sheet: place.sheet, cell: toA1(place.at), content: contentAt(place, byName) }));
  return { ruleId, messageId, sheet, cell: toA1(at), reason, date, cells };
}

/** Whether two waivers are about the same finding, whoever gave them and whatever its cells hold. */
export function isSameMatter(one: Waiver, other: Waiver): boolean {
  return identityOf(one) === identityOf(other);
}

/** Findings with and without a waiver that holds, and the waivers that no longer hold. */
export interface Waived {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Their cells changed, or their finding is about other cells now. */
  readonly voidWaivers: readonly Waiver[];
}

/** Sets aside what somebody waived, as long as the cells hold what they held then. A waiver whose finding is gone with nothing changed waits. */
export function setAside(findings: readonly Finding[], waivers: readonly Waiver[], snapshot: WorkbookSnapshot): Waived {
  if (waivers.length === 0) return { findings, waived: [], voidWaivers: [] };
  const byName = sheetsByName(snapshot);
  const holding = new Map(waivers.flatMap((waiver) => (isUnchanged(waiver, byName) ? [[identityOf(waiver), waiver]] : [])));
  const matters = new Set(waivers.map(matterOf));

  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  const openMatters = new Set<string>();
  for (const finding of findings) {
    const matter = matterOf({ ...finding, cell: toA1(finding.at) });
    const waiver = matters.has(matter) ? holding.get(matter + placesOf(addressesOf(finding))) : undefined;
    if (waiver !== undefined) waived.push({ finding, waiver });
    else {
      open.push(finding);
      openMatters.add(matter);
    }
  }
  const used = new Set(waived.map(({ waiver }) => waiver));
  const isVoid = (waiver: Waiver): boolean => !used.has(waiver) && (holding.get(identityOf(waiver)) !== waiver || openMatters.has(matterOf(waiver)));
  return { findings: open, waived, voidWaivers: waivers.filter(isVoid) };
}

type SheetsByName = ReadonlyMap<string, Sheet>;

function isUnchanged({ cells }: Waiver, sheets: SheetsByName): boolean {
  return cells.every(({ sheet, cell, content }) => {
    const at = fromA1(cell);
    return at !== undefined && sheets.has(sheet) && contentAt({ sheet, at }, sheets) === content;
  });
}

function contentAt({ sheet, at }: Place, sheets: SheetsByName): string {
  const found = sheets.get(sheet);
  return found === undefined ? "" : textAt(found, at.row, at.column);
}

function addressesOf(finding: Finding): readonly Pick<WaivedCell, "sheet" | "cell">[] {
  return cellsOf(finding).map(({ sheet, at }) => ({ sheet, cell: toA1(at) }));
}

function identityOf(waiver: Waiver): string {
  return matterOf(waiver) + placesOf(waiver.cells);
}

/** JSON keeps the parts apart, whatever a sheet's name holds. */
function matterOf({ ruleId, messageId, sheet, cell }: Pick<Waiver, "ruleId" | "messageId" | "sheet" | "cell">): string {
  return JSON.stringify([ruleId, messageId, sheet, cell]);
}

function placesOf(cells: readonly Pick<WaivedCell, "sheet" | "cell">[]): string {
  return JSON.stringify(cells.map(({ sheet, cell }) => `${cell},${sheet}`).sort());
}
