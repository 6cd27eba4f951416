import { checkWorkbook, insertTables, isLayoutRefusal, planInsertion, previewRates, revert, selectFinding, writeRates } from "../app";
import type { InsertionRequest as TablesRequest, WorkbookError, WorkbookPort } from "../app";
import { defaultProfile, profileOf, specOf } from "../domain/catalogue";
import type { LayoutRefusal } from "../domain/layout";
import { err, ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { TableSpec } from "../domain/spec";
import type { InsertionRequest, PaneActions } from "./paneActions";

/** The use cases, bound to a workbook, as the pane speaks of them. */
export function createPaneActions(workbook: WorkbookPort): PaneActions {
  return {
    check: (options) => checkWorkbook(workbook, defaultProfile, options),
    select: (place) => selectFinding(workbook, place),
    insertion: {
      async plan(request, options) {
        const plans = accepted(await planInsertion(workbook, tablesRequest(request), options));
        return plans.ok ? ok(plans.value.map(({ specId, name }) => ({ specId, name }))) : plans;
      },
      insert: async (request, options) => accepted(await insertTables(workbook, tablesRequest(request), options)),
      revert: (receipt, force) => revert(workbook, receipt, { force }),
    },
    rates: {
      preview: (options) => previewRates(workbook, defaultProfile, options),
      async write(plan, options) {
        const written = await writeRates(workbook, plan, options);
        const [first] = plan.edits;
        // Showing what was written is a kindness: that it cannot be shown does not undo that it was written.
        if (written.ok && first !== undefined) await selectFinding(workbook, first);
        return written;
      },
      revert: (receipt) => revert(workbook, receipt),
    },
  };
}

function tablesRequest({ specIds, profileId, ...request }: InsertionRequest): TablesRequest {
  return { ...request, tables: specIds.map(knownSpec), profile: profileOf(profileId) ?? defaultProfile };
}

/** @throws when the catalogue has no such table: the ids are ours, not the user's. */
function knownSpec(specId: string): TableSpec {
  const spec = specOf(specId);
  if (spec === undefined) throw new Error(`No table ${specId} in the catalogue`);
  return spec;
}

/** @throws on a refusal of the layout: the form lets no such request through. */
function accepted<T>(result: Result<T, WorkbookError | LayoutRefusal>): Result<T, WorkbookError> {
  if (result.ok) return result;
  if (isLayoutRefusal(result.error)) throw new Error(`The layout refused what the form had let through: ${result.error.kind}`);
  return err(result.error);
}
