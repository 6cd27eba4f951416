import { overviewProjects } from "../app";
import type { WorkbookPort } from "../app";
import { profileOrDefault } from "../domain/catalogue";
import { ok } from "../domain/result";
import type { TargetActions } from "./targetActions";
import type { TellingWorkbook } from "./tellingOfMemory";

/** The use cases about 项目绩效目标表, bound to a workbook; `onRemembered` tells when it remembers something else. */
export function createTargetActions(workbook: WorkbookPort, onRemembered: TellingWorkbook["onRemembered"]): TargetActions {
  return {
    overview: (profileId, options) => overviewProjects(workbook, profileOrDefault(profileId), options),
    async watch(onChange) {
      const watching = await workbook.watch(() => onChange());
      if (!watching.ok) return watching;
      const unheard = onRemembered(onChange);
      return ok(() => {
        unheard();
        return watching.value();
      });
    },
  };
}
