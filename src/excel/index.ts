import type { WorkbookError, WorkbookPort } from "../app/ports";
import { err, type Result } from "../domain/result";
import { applyEdits } from "./apply-edits";
import { removeSheet } from "./delete-sheets";
import { REQUIRED } from "./errors";
import { readSelection } from "./read-selection";
import { readSheetNames, readSheetsAgain, readWorkbook } from "./read-workbook";
import { changedSheets, revertReceipt } from "./revert-receipt";
import { selectArea } from "./select-area";
import { TELLS_OF_NAMES, watchChanges } from "./watch-changes";
import { watchSelection } from "./watch-selection";
import { readMemory, writeMemory } from "./workbook-memory";
import { readProfileId, writeProfileId } from "./workbook-profile";

/** Whether the Excel that we are in has a requirement set. */
export type IsSetSupported = (set: string, version: string) => boolean;

const ofThisOffice: IsSetSupported = (set, version) => Office.context.requirements.isSetSupported(set, version);

/**
 * The workbook that the pane sits beside. Everything fails with `host-too-old` below ExcelApi 1.14, instead of half-way
 * through. Must not be used before `Office.onReady`.
 */
export function createExcelWorkbook(isSetSupported: IsSetSupported = ofThisOffice): WorkbookPort {
  const whenSupported = <T>(work: () => Promise<Result<T, WorkbookError>>): Promise<Result<T, WorkbookError>> =>
    isSetSupported(REQUIRED.set, REQUIRED.version)
      ? work()
      : Promise.resolve(err({ kind: "host-too-old", needs: `${REQUIRED.set} ${REQUIRED.version}` }));

  return {
    read: (options) => whenSupported(() => readWorkbook(options)),
    sheetNames: () => whenSupported(readSheetNames),
    apply: (edits, options) => whenSupported(() => applyEdits(edits, options)),
    changesSince: (receipt) => whenSupported(() => changedSheets(receipt)),
    revert: (receipt) => whenSupported(() => revertReceipt(receipt)),
    selection: () => whenSupported(readSelection),
    watchSelection: (onMove) => whenSupported(() => watchSelection(onMove)),
    profileId: () => whenSupported(readProfileId),
    rememberProfile: (id) => whenSupported(() => writeProfileId(id)),
    memory: () => whenSupported(readMemory),
    remember: (memory) => whenSupported(() => writeMemory(memory)),
    watch: (onChange) => whenSupported(() => watchChanges(onChange, isSetSupported(TELLS_OF_NAMES.set, TELLS_OF_NAMES.version))),
    readAgain: (snapshot, sheets) => whenSupported(() => readSheetsAgain(snapshot, sheets)),
    removeSheet: (name) => whenSupported(() => removeSheet(name)),
    select: (sheet, area) => whenSupported(() => selectArea(sheet, area)),
  };
}
