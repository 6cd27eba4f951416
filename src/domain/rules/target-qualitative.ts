import type { IndicatorValue } from "../indicator";
import { remembered } from "../text";
import { defineTargetRule } from "../validation";
import { groupOf, readIndicators } from "./targets/values";

/** A value in vague words has a standard beside it, else nobody can say afterwards whether it was reached. */
export const targetQualitative = defineTargetRule({
  meta: {
    id: "target-qualitative",
    category: "targets",
    severity: "info",
    fixable: "no",
    messages: { vague: ["count", "values", "cells"] },
  },

  *check(context) {
    const group = groupOf(context.sheet.name, readIndicators(context).filter(({ value }) => isVague(value)));
    if (group !== undefined) yield { messageId: "vague", ...group };
  },
});

/** 长期 is a time, if a long one, and 按要求 names a standard. */
const VAGUE = /进一步|有效|显著|明显|不断|逐步|逐年|积极|充分|较[大小好高强快多]|^较上年|良好|提[高升]|促进|推动|增[强长]|改善|扩大|保障|带动/u;
const DIGIT = /\d/u;

function isVague(value: IndicatorValue): boolean {
  return value.kind === "qualitative" && isVagueText(value.text);
}

const isVagueText = remembered((text): boolean => VAGUE.test(text) && !DIGIT.test(text));
