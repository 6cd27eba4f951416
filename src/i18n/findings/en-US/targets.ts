import type { RuleSentences } from "../sentences";

/** Sentences of the rules on performance targets, in English. */
export const targets = {
  "target-identity": {
    title: "Project name and code",
    messages: {
      "no-name": "The project's name is missing",
      "no-code": "The project's code is missing",
      "same-code": "Several target tables have the project code “{code}”: {cells}",
      "same-name": "Several target tables have the project name “{name}”: {cells}",
      "code-year": "The year in the project code “{code}” is {codeYear}, after the budget year {year}",
    },
  },
  "target-funding": {
    title: "Budget and its sources",
    messages: {
      missing: "The budget ({cell}), 财政资金 and 其他资金 are all missing",
      sum: "The budget is {budget} ({budgetCell}), its sources add up to {parts} ({partCells}), a difference of {difference}",
      "blank-part": "其他资金 ({cell}) is blank and counts as 0; 财政资金 already equals the budget of {budget}, so write 0 if there is none",
      text: "{field} is {figure} {unit} ({cell}), the text of its use says {stated} {unit} ({textCell})",
    },
  },
  "target-plan": {
    title: "Plan of spending",
    messages: {
      missing: "The plan of spending is incomplete: {cells}",
      "not-a-share": "“{text}” ({cell}) in the plan of spending is not a percentage",
      "out-of-range": "The planned share of {share} % ({cell}) is not between 0 and 100 %",
      falling: "The cumulative share of {share} % ({cell}) is below the one before, {before} % ({beforeCell})",
      last: "The cumulative share at the end of the year is {share} % ({cell}), not 100 %",
    },
  },
  "target-first-level": {
    title: "First levels",
    messages: {
      unknown: "“{level}” is not a first level; these are: {levels}",
      "other-form": "The profile has no first level “{level}”; it has: {levels}",
      synonym: "The first level “{level}” is called “{usual}” in the profile",
      repeated: "The first level “{level}” stands in several places: {cells}",
      "repeated-merged": "The first level “{level}” stands in several places: {cells}; cells of the rows are merged or blank, so that contents would be lost: move them by hand",
      order: "The first level “{level}” comes after “{after}” and should come before it",
      "order-merged": "The first level “{level}” comes after “{after}” and should come before it; cells of the rows are merged or blank, so that contents would be lost: move them by hand",
    },
  },
  "target-second-level": {
    title: "Second levels",
    messages: {
      misplaced: "“{second}” stands under “{first}” and belongs to: {own}",
      unknown: "“{second}” under “{first}” is not a usual second level",
      order: "The second levels under “{first}” stand in the order {order}; usual is {usual}",
      "order-merged": "The second levels under “{first}” stand in the order {order}; usual is {usual}; cells of the rows are merged or blank, so that contents would be lost: move them by hand, if at all",
    },
  },
  "target-mandatory": {
    title: "Mandatory indicators",
    messages: {
      "no-indicators": "No performance indicator has been filled in yet",
      missing: "“{first}” has no “{second}”; at least one is required",
      "missing-any": "“{first}” has no indicator; at least one of these is required: {second}",
    },
  },
  "target-row-complete": {
    title: "Indicators are complete",
    messages: {
      missing: "The indicator “{indicator}” lacks its “{column}”",
      "empty-levels": "{count} optional second levels are left empty: {levels}",
      "missing-levels": "“{first}” has no line for these second levels, while the other optional ones have theirs: {levels}",
    },
  },
  "target-description": {
    title: "Descriptions of indicators",
    messages: {
      same: "{count} descriptions repeat the indicator's name and do not say how it is measured: {indicators} ({cells})",
      swapped: "The description “{description}” and the value “{value}” of “{indicator}” seem to be swapped",
    },
  },
  "target-value-form": {
    title: "Kind of value",
    messages: {
      "name-percentage": "“{indicator}” is a rate, but its value “{value}” is not a percentage",
      "name-count": "“{indicator}” is a quantity, but its value “{value}” is not a number with a counting unit",
      "name-duration": "“{indicator}” is a length of time, but its value “{value}” is not",
      "name-time": "“{indicator}” is a time, but its value “{value}” is not",
      "name-money": "“{indicator}” is an amount of money, but its value “{value}” is not",
      "level-quantity": "The value “{value}” of the quantity indicator “{indicator}” is not a quantity",
      "level-quality": "The value “{value}” of the quality indicator “{indicator}” is neither a rate nor a standard",
      "level-timeliness": "The value “{value}” of the timeliness indicator “{indicator}” does not say when",
      "level-cost": "The value “{value}” of the cost indicator “{indicator}” is neither an amount of money nor a rate",
      "level-satisfaction": "The value “{value}” of the satisfaction indicator “{indicator}” is not a percentage",
    },
  },
  "target-value-unit": {
    title: "Unit of value",
    messages: {
      bare: "The value “{value}” of “{indicator}” has no unit",
      incomplete: "The unit of the value “{value}” of “{indicator}” is incomplete: nothing follows “{multiplier}”",
      word: "{count} values have a word in place of “%”: {values} ({cells})",
      form: "{count} values have spaces or full-width letters in them: {values} ({cells})",
    },
  },
  "target-value-question": {
    title: "Values are no questions",
    messages: {
      question: "{count} values are questions and do not say what is to be reached: {values} ({cells})",
    },
  },
  "target-operator": {
    title: "Operators of values",
    messages: {
      satisfaction: "The value “{value}” of the satisfaction indicator “{indicator}” is an upper limit; satisfaction usually has a lower one (≥)",
      cost: "The value “{value}” of the cost indicator “{indicator}” is a lower limit; cost usually has an upper one (≤)",
      lasting: "The value “{value}” of the sustainability indicator “{indicator}” is an upper limit; how long something lasts usually has a lower one (≥)",
      style: "“{value}” uses “{operator}”, while {count} other values of the workbook use signs such as “{usual}”",
      worded: "“{value}” states its limit in words, while {count} other values of the workbook use signs such as “{usual}”",
    },
  },
  "target-percentage": {
    title: "Percentages between 0 and 100",
    messages: {
      "out-of-range": "The value “{value}” of “{indicator}” is not between 0 and 100 %",
    },
  },
  "target-cost": {
    title: "Cost within the budget",
    messages: {
      above: "The value of the cost indicator “{indicator}” is “{value}”, the budget {budget} {unit} ({cell}): {difference} {unit} above it",
      near: "The value of the cost indicator “{indicator}” is “{value}”, the budget {budget} {unit} ({cell}): only {difference} {unit} apart",
    },
  },
  "target-year": {
    title: "Years of values",
    messages: {
      other: "The value “{value}” of “{indicator}” is not in the budget year {year}",
      carried: "{count} values lie before the budget year {year}: {values} ({cells}); say so if the project is carried over",
    },
  },
  "target-qualitative": {
    title: "Standards of values in words",
    messages: {
      vague: "{count} values are in words without a standard: {values} ({cells})",
    },
  },
  "target-weights": {
    title: "Weights",
    messages: {
      total: "The weights add up to {total} instead of one of {totals} ({cells})",
      blank: "There is a column of weights, but none is filled in",
    },
  },
  "target-duplicate": {
    title: "No indicator twice",
    messages: {
      twice: "The indicator “{indicator}” stands several times in one table: {cells}",
      copied: "Of the {of} indicators of “{table}”, {count} are the same as those of “{other}”",
    },
  },
  "target-text-values": {
    title: "Figures in sentences and values",
    messages: {
      objective: "The sentence “{sentence}” ({textCell}) states {said}, the value of “{indicator}” is {value}",
      department: "The sub-goal “{project}” states {said} in “{sentence}” ({textCell}), the target tables {values} ({cells})",
    },
  },
  "target-list": {
    title: "Sub-goals and target tables",
    messages: {
      "no-table": "There are {texts} sub-goals and {tables} target tables; these have no table: {names} ({cells})",
      "no-text": "There are {texts} sub-goals and {tables} target tables; these are in no sub-goal: {names} ({cells})",
      name: "The sub-goal is named “{name}” ({cell}), the target table’s project “{other}” ({otherCell})",
      order: "The order of the sub-goals is {texts}, that of the target tables {tables}",
    },
  },
} satisfies Partial<RuleSentences>;
