import type { WorkbookError } from "../app/ports";

/** The requirement set that everything here needs: Excel 2021, Microsoft 365, Excel on the web. */
export const REQUIRED = { set: "ExcelApi", version: "1.14" } as const;

/** What Excel's client throws: codes are the same in every language, messages are not. */
interface HostError {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

interface Mapping {
  readonly code: string;
  /** Only for errors that happened there (`Worksheet.activate`); "" for those of a whole request. */
  readonly at?: readonly string[];
  readonly to: (sheet: string) => WorkbookError;
}

const FOCUS_CALLS = ["Worksheet.activate", "Range.select", "WorksheetCollection.add", "Worksheet.freezePanes"] as const;
const STRUCTURE_CALLS = ["WorksheetCollection.add", "Worksheet.delete", "CustomXmlPart"] as const;

/** The first row that fits decides. */
const MAPPINGS: readonly Mapping[] = [
  { code: "InvalidOperationInCellEditMode", to: () => ({ kind: "cell-editing" }) },
  // The two pages of Microsoft's documentation disagree on the code; a request refused as a whole has no location.
  { code: "InvalidOperation", at: [""], to: () => ({ kind: "cell-editing" }) },
  { code: "AccessDenied", at: STRUCTURE_CALLS, to: () => ({ kind: "workbook-protected" }) },
  { code: "AccessDenied", to: (sheet) => ({ kind: "sheet-protected", sheet }) },
  { code: "InvalidSelection", to: () => ({ kind: "other-workbook-active" }) },
  { code: "GeneralException", at: FOCUS_CALLS, to: () => ({ kind: "other-workbook-active" }) },
  { code: "RequestPayloadSizeLimitExceeded", to: () => ({ kind: "too-large" }) },
  { code: "ResponsePayloadSizeLimitExceeded", to: () => ({ kind: "too-large" }) },
  { code: "OperationCellsExceedLimit", to: () => ({ kind: "too-large" }) },
  { code: "ItemNotFound", to: (sheet) => ({ kind: "sheet-missing", sheet }) },
  // What Excel on the web says when a sheet goes while a request is under way.
  { code: "InvalidRequestContext", to: (sheet) => ({ kind: "sheet-missing", sheet }) },
  { code: "ItemAlreadyExists", to: (sheet) => ({ kind: "sheet-exists", sheet }) },
  { code: "ApiNotFound", to: () => ({ kind: "host-too-old", needs: `${REQUIRED.set} ${REQUIRED.version}` }) },
];

/**
 * What the caller must handle of something that was thrown; undefined when it did not come from Excel, but is a bug.
 * `sheet` is the sheet that was worked on.
 */
export function toWorkbookError(thrown: unknown, sheet: string): WorkbookError | undefined {
  const error = asHostError(thrown);
  if (error === undefined) return undefined;
  const mapping = MAPPINGS.find(({ code, at }) => code === error.code && (at === undefined || at.some((place) => isAt(error.location, place))));
  return mapping?.to(sheet) ?? { kind: "unexpected", code: error.code, message: error.message };
}

/** Deeper calls (`WorksheetFreezePanes.freezeRows`) report their own class, so a place is met by its beginning, too. */
function isAt(location: string, place: string): boolean {
  return place === "" ? location === "" : location.startsWith(place) || (place === "Worksheet.freezePanes" && location.startsWith("WorksheetFreezePanes"));
}

function asHostError(thrown: unknown): HostError | undefined {
  if (!(thrown instanceof Error) || thrown.name !== "RichApi.Error") return undefined;
  const { code, debugInfo } = thrown as Error & { readonly code?: unknown; readonly debugInfo?: { readonly errorLocation?: string } };
  return { code: String(code), message: thrown.message, location: debugInfo?.errorLocation ?? "" };
}
