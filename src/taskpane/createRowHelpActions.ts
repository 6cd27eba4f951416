import { followRow, lookAtRow } from "../app";
import type { WorkbookPort } from "../app";
import { profileOrDefault } from "../domain/catalogue";
import { isReport } from "./isReport";
import type { RowHelpActions } from "./rowHelpActions";
import { wait } from "./wait";

/** The use cases that help with filling in targets, bound to a workbook. */
export function createRowHelpActions(workbook: WorkbookPort): RowHelpActions {
  const by = (profileId: string) => ({ profile: profileOrDefault(profileId) });
  return {
    look: (profileId, options) => lookAtRow(workbook, by(profileId), options),
    follow: (profileId, followers) => followRow(workbook, by(profileId), { ...followers, wait, ignores: isReport }),
  };
}
