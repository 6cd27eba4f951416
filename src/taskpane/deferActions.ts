import type { PaneActions } from "./paneActions";

/**
 * Actions whose code is still on its way: the pane shows at once, and what is asked of it waits for the code. `load`
 * gives the same promise each time.
 */
export function deferActions(load: () => Promise<PaneActions>): PaneActions {
  return {
    check: {
      begin: async (profile, options) => (await load()).check.begin(profile, options),
      again: async (checked, options) => (await load()).check.again(checked, options),
      follow: async (checked, followers) => (await load()).check.follow(checked, followers),
      fix: async (edits, options) => (await load()).check.fix(edits, options),
      revertFix: async (receipt) => (await load()).check.revertFix(receipt),
      waive: async (checked, finding, reason) => (await load()).check.waive(checked, finding, reason),
      withdraw: async (checked, waivers) => (await load()).check.withdraw(checked, waivers),
      correct: async (checked, correction) => (await load()).check.correct(checked, correction),
      withdrawCorrection: async (checked, block) => (await load()).check.withdrawCorrection(checked, block),
      keep: async (checked) => (await load()).check.keep(checked),
      writeReport: async (checked, locale, options) => (await load()).check.writeReport(checked, locale, options),
      removeReport: async (checked, locale) => (await load()).check.removeReport(checked, locale),
      checkOther: async (checked, snapshot) => (await load()).check.checkOther(checked, snapshot),
    },
    select: async (place) => (await load()).select(place),
    profile: {
      recall: async () => (await load()).profile.recall(),
      remember: async (profileId) => (await load()).profile.remember(profileId),
    },
    mandatory: {
      recall: async (profileId) => (await load()).mandatory.recall(profileId),
      require: async (profileId, sets) => (await load()).mandatory.require(profileId, sets),
      judge: async (checked, memory) => (await load()).mandatory.judge(checked, memory),
    },
    insertion: {
      plan: async (request, options) => (await load()).insertion.plan(request, options),
      insert: async (request, options) => (await load()).insertion.insert(request, options),
      revert: async (receipt, force) => (await load()).insertion.revert(receipt, force),
      selection: async () => (await load()).insertion.selection(),
      watchSelection: async (onMove) => (await load()).insertion.watchSelection(onMove),
      carry: async (source, year, options) => (await load()).insertion.carry(source, year, options),
    },
    ...deferRates(load),
    targets: {
      overview: async (profileId, options) => (await load()).targets.overview(profileId, options),
      watch: async (onChange) => (await load()).targets.watch(onChange),
    },
    rowHelp: {
      look: async (profileId, options) => (await load()).rowHelp.look(profileId, options),
      follow: async (profileId, followers) => (await load()).rowHelp.follow(profileId, followers),
    },
  };
}

type RateActions = Pick<PaneActions, "rates" | "evaluation" | "chart" | "narrative">;

/** Those of the view of execution rates. */
function deferRates(load: () => Promise<PaneActions>): RateActions {
  return {
    rates: {
      guess: async (options) => (await load()).rates.guess(options),
      preview: async (profileId, options, wanted) => (await load()).rates.preview(profileId, options, wanted),
      write: async (plan, options) => (await load()).rates.write(plan, options),
      revert: async (receipt) => (await load()).rates.revert(receipt),
    },
    evaluation: {
      preview: async (profileId, options) => (await load()).evaluation.preview(profileId, options),
      insert: async (request, options) => (await load()).evaluation.insert(request, options),
      revert: async (receipt, force) => (await load()).evaluation.revert(receipt, force),
    },
    narrative: {
      tell: async (profileId, options) => (await load()).narrative.tell(profileId, options),
      compare: async (text, table) => (await load()).narrative.compare(text, table),
      watch: async (onChange) => (await load()).narrative.watch(onChange),
      insert: async (request, options) => (await load()).narrative.insert(request, options),
      revert: async (receipt, force) => (await load()).narrative.revert(receipt, force),
    },
    chart: {
      summarise: async (profileId, options) => (await load()).chart.summarise(profileId, options),
      draw: async (wanted, options) => (await load()).chart.draw(wanted, options),
      drawCharts: async (wanted, options) => (await load()).chart.drawCharts(wanted, options),
      revert: async (receipt) => (await load()).chart.revert(receipt),
    },
  };
}
