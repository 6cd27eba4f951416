import { requireTargets } from "../app";
import type { WorkbookPort } from "../app";
import { recheck } from "../domain/check";
import { ownTargets } from "../domain/memory";
import { ok } from "../domain/result";
import type { MandatoryActions } from "./mandatoryActions";

/** The use cases about required indicators, bound to a workbook. */
export function createMandatoryActions(workbook: WorkbookPort): MandatoryActions {
  return {
    async recall(id) {
      const memory = await workbook.memory();
      return memory.ok ? ok(ownTargets({ id }, memory.value)) : memory;
    },
    require: (profileId, sets) => requireTargets(workbook, profileId, sets),
    judge: (checked, memory) => Promise.resolve(ok(recheck(checked, checked.snapshot, { ...checked.options, memory }))),
  };
}
