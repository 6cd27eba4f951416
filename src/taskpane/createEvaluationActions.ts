import { insertEvaluations, previewEvaluations, revert } from "../app";
import type { WorkbookPort } from "../app";
import { profileOrDefault } from "../domain/catalogue";
import type { EvaluationActions } from "./evaluationActions";

/** The use cases about 项目支出绩效自评表, bound to a workbook. */
export function createEvaluationActions(workbook: WorkbookPort): EvaluationActions {
  return {
    preview: (profileId, options) => previewEvaluations(workbook, by(profileId), options),
    insert: ({ profileId, ...request }, options) => insertEvaluations(workbook, { ...by(profileId), ...request }, options),
    revert: (receipt, force) => revert(workbook, receipt, { force }),
  };
}

/** Where no table says which year it is for, it is this one. */
function by(profileId: string) {
  return { profile: profileOrDefault(profileId), year: new Date().getFullYear() };
}
