import { addSheet, compareWithTable, revert, tellExecution } from "../app";
import type { WorkbookPort } from "../app";
import { profileOrDefault } from "../domain/catalogue";
import { narrativeSheetOf } from "../report";
import type { NarrativeActions } from "./narrativeActions";

/** The use cases about the sentences that tell of an execution, bound to a workbook. */
export function createNarrativeActions(workbook: WorkbookPort): NarrativeActions {
  return {
    tell: (profileId, options) => tellExecution(workbook, profileOrDefault(profileId), options),
    compare: compareWithTable,
    watch: (onChange) => workbook.watch(() => onChange()),
    insert: ({ paragraphs, ...by }, options) => addSheet(workbook, narrativeSheetOf(paragraphs, by), options),
    revert: (receipt, force) => revert(workbook, receipt, { force }),
  };
}
