import { guessRates, insertTables, planInsertion, previewRates, revert, selectFinding, writeRates } from "../app";
import type { InsertionRequest as TablesRequest, WorkbookError, WorkbookPort } from "../app";
import { carriedFrom } from "../domain/carry";
import { profileOrDefault, specOf } from "../domain/catalogue";
import type { SheetPlan } from "../domain/edits";
import { toA1 } from "../domain/grid";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { TableSpec } from "../domain/spec";
import { createChartActions } from "./createChartActions";
import { createCheckActions } from "./createCheckActions";
import { createEvaluationActions } from "./createEvaluationActions";
import { createMandatoryActions } from "./createMandatoryActions";
import { createNarrativeActions } from "./createNarrativeActions";
import { createRowHelpActions } from "./createRowHelpActions";
import { createTargetActions } from "./createTargetActions";
import type { InsertionRequest, PaneActions, PlannedSheet } from "./paneActions";
import { tellingOfMemory } from "./tellingOfMemory";

/** The use cases, bound to a workbook, as the pane speaks of them. */
export function createPaneActions(port: WorkbookPort): PaneActions {
  const { workbook, onRemembered } = tellingOfMemory(port);
  return {
    check: createCheckActions(workbook),
    select: (place) => selectFinding(workbook, place),
    profile: {
      recall: () => workbook.profileId(),
      remember: (profileId) => workbook.rememberProfile(profileId),
    },
    mandatory: createMandatoryActions(workbook),
    insertion: {
      async plan(request, options) {
        const wanted = await tablesRequest(workbook, request);
        if (!wanted.ok) return wanted;
        const plans = await planInsertion(workbook, wanted.value, options);
        return plans.ok ? ok(plans.value.map((plan) => plannedSheet(plan, request.atSelection))) : plans;
      },
      async insert(request, options) {
        const wanted = await tablesRequest(workbook, request);
        return wanted.ok ? insertTables(workbook, wanted.value, options) : wanted;
      },
      revert: (receipt, force) => revert(workbook, receipt, { force }),
      selection: () => workbook.selection(),
      watchSelection: (onMove) => workbook.watchSelection(onMove),
      async carry(source, year, options) {
        const snapshot = source === null ? await workbook.read(options) : ok(source);
        return snapshot.ok ? ok(carriedFrom(snapshot.value, { year })) : snapshot;
      },
    },
    rates: {
      guess: (options) => guessRates(workbook, options),
      preview: (profileId, options, wanted) => previewRates(workbook, profileOrDefault(profileId), options, wanted),
      async write(plan, options) {
        const written = await writeRates(workbook, plan, options);
        const [first] = plan.edits;
        // Showing what was written is a kindness: that it cannot be shown does not undo that it was written.
        if (written.ok && first !== undefined) await selectFinding(workbook, first);
        return written;
      },
      revert: (receipt) => revert(workbook, receipt),
    },
    evaluation: createEvaluationActions(workbook),
    chart: createChartActions(workbook),
    narrative: createNarrativeActions(workbook),
    targets: createTargetActions(workbook, onRemembered),
    rowHelp: createRowHelpActions(workbook),
  };
}

/** The selection is looked up each time: what was shown in advance may be out of date. */
async function tablesRequest(workbook: WorkbookPort, request: InsertionRequest): Promise<Result<TablesRequest, WorkbookError>> {
  const { specIds, profileId, atSelection, ...options } = request;
  const wanted: TablesRequest = { ...options, tables: specIds.map(knownSpec), profile: profileOrDefault(profileId) };
  if (!atSelection) return ok(wanted);
  const selected = await workbook.selection();
  if (!selected.ok) return selected;
  const { sheet, area } = selected.value;
  return ok({ ...wanted, place: { sheet, at: { row: area.top, column: area.left } } });
}

function plannedSheet({ specId, name, wantedName, contents, origin }: SheetPlan, placed: boolean): PlannedSheet {
  return { specId, name, wantedName, rows: contents.length, ...(placed && { at: toA1(origin) }) };
}

/** @throws when the catalogue has no such table: the ids are ours, not the user's. */
function knownSpec(specId: string): TableSpec {
  const spec = specOf(specId);
  if (spec === undefined) throw new Error(`No table ${specId} in the catalogue`);
  return spec;
}
