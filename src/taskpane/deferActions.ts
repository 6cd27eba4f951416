import type { PaneActions } from "./paneActions";

/**
 * Actions whose code is still on its way: the pane shows at once, and what is asked of it waits for the code. `load`
 * gives the same promise each time.
 */
export function deferActions(load: () => Promise<PaneActions>): PaneActions {
  return {
    check: async (profileId, options) => (await load()).check(profileId, options),
    select: async (place) => (await load()).select(place),
    profile: {
      recall: async () => (await load()).profile.recall(),
      remember: async (profileId) => (await load()).profile.remember(profileId),
    },
    insertion: {
      plan: async (request, options) => (await load()).insertion.plan(request, options),
      insert: async (request, options) => (await load()).insertion.insert(request, options),
      revert: async (receipt, force) => (await load()).insertion.revert(receipt, force),
      selection: async () => (await load()).insertion.selection(),
      watchSelection: async (onMove) => (await load()).insertion.watchSelection(onMove),
      carry: async (source, year, options) => (await load()).insertion.carry(source, year, options),
    },
    rates: {
      preview: async (profileId, options) => (await load()).rates.preview(profileId, options),
      write: async (plan, options) => (await load()).rates.write(plan, options),
      revert: async (receipt) => (await load()).rates.revert(receipt),
    },
  };
}
