import { defineTargetRule } from "../validation";
import { groupOf, readIndicators } from "./targets/values";

/** A value sets a target and does not ask whether there will be one. */
export const targetValueQuestion = defineTargetRule({
  meta: {
    id: "target-value-question",
    category: "targets",
    severity: "warning",
    fixable: "no",
    messages: { question: ["count", "values", "cells"] },
  },

  *check(context) {
    const group = groupOf(context.sheet.name, readIndicators(context).filter(({ value }) => value.kind === "question"));
    if (group !== undefined) yield { messageId: "question", ...group };
  },
});
