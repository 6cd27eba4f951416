import type { MandatoryTexts } from "./zh-CN";

/** The panel's texts in English. */
export const mandatoryEnUS: MandatoryTexts = {
  title: "Required indicators",
  hint: "Each project needs an indicator of every second level that is required, and of at least one of those marked “one of them” under the same first level; optional ones may stay empty. Changes are kept in this workbook at once, travel with the file, and hold for the command line, too.",
  demand: { all: "required", any: "one of them", none: "optional" },
  inForce: (profile) => `The profile's own requirements (${profile}) are in force.`,
  own: "This workbook's own requirements are in force; the report says so.",
  undo: "Undo",
  reset: "Back to the profile's",
  saved: "Kept in this workbook.",
  undone: "Undone; the workbook asks for what it asked for before.",
  restored: "The profile's own requirements are in force again.",
  notSaved: "The workbook could not keep this; the former requirements stay:",
  notRead: "The requirements of this workbook could not be read:",
};
