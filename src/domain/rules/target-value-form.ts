import { expectedByName, isOfForm, upperBound } from "../indicator";
import type { Expected } from "../indicator";
import type { IndicatorRow } from "../recognition/recognised";
import { remembered } from "../text";
import { defineTargetRule } from "../validation";
import { readIndicators } from "./targets/values";

/** A value is of the kind that its name announces and its second level wants: a rate in percent, a number of people in people. */
export const targetValueForm = defineTargetRule({
  meta: {
    id: "target-value-form",
    category: "targets",
    severity: "warning",
    fixable: "no",
    messages: {
      "name-percentage": ["indicator", "value"],
      "name-count": ["indicator", "value"],
      "name-duration": ["indicator", "value"],
      "name-time": ["indicator", "value"],
      "name-money": ["indicator", "value"],
      "level-quantity": ["indicator", "value"],
      "level-quality": ["indicator", "value"],
      "level-timeliness": ["indicator", "value"],
      "level-cost": ["indicator", "value"],
      "level-satisfaction": ["indicator", "value"],
    },
  },

  *check(context) {
    for (const { row, at, name, text, value } of readIndicators(context)) {
      const messageId = objectionTo(row, upperBound(value));
      if (messageId !== undefined) yield { messageId, at, data: { indicator: name, value: text } };
    }
  },
});

type Objection = `name-${Expected}` | `level-${"quantity" | "quality" | "timeliness" | "cost" | "satisfaction"}`;

/** A range is of the kind of its bounds. */
type Single = ReturnType<typeof upperBound>;

function objectionTo(row: IndicatorRow, value: Single): Objection | undefined {
  if (!isJudged(value)) return undefined;
  const expected = expectedByName(row.name) ?? expectedByDescription(row);
  // Words are a standard that may do; what kind of number they stand for, nobody can say.
  if (expected !== undefined && value.kind !== "qualitative" && !isOfForm(value, expected)) return `name-${expected}`;
  const level = LEVELS[row.second ?? ""];
  return level === undefined || level.accepts(value) ? undefined : level.messageId;
}

/** Questions, numbers without a unit and what has digits but no known kind are other rules', or nobody's. */
function isJudged(value: Single): boolean {
  if (value.kind === "qualitative") return !hasNumber(value.text);
  return value.kind !== "empty" && value.kind !== "question" && !(value.kind === "quantity" && value.unit === null);
}

const NUMBER = /[\d零〇一二两三四五六七八九十百千]/u;
/** Words with 一 that count nothing. */
const NO_NUMBER = /进一步|统一|一致|一定|一般/gu;

const hasNumber = remembered((text): boolean => NUMBER.test(text.replace(NO_NUMBER, "")));

/** Only where the name says nothing, and only of shares: a description mentions much else. */
function expectedByDescription({ second, description }: IndicatorRow): Expected | undefined {
  return second === "quality" && expectedByName(description) === "percentage" ? "percentage" : undefined;
}

/** 按期, 及时 and the like say when, if in words. */
const ON_TIME = /[按准及如即实随适]时|[按如定限]期|时间|进度|计划|前$|之前|提前|年内|全年|常年|长期|立即|[每逐当][年月周日天]|每季|[年月季周日]度?[初中底末内]/u;

const LEVELS: Readonly<Record<string, { readonly messageId: Objection; readonly accepts: (value: Single) => boolean }>> = {
  quantity: { messageId: "level-quantity", accepts: (value) => value.kind === "quantity" || value.kind === "duration" },
  quality: { messageId: "level-quality", accepts: (value) => value.kind === "percentage" || value.kind === "qualitative" || value.kind === "duration" || (value.kind === "quantity" && value.family !== "money") },
  timeliness: {
    messageId: "level-timeliness",
    accepts: (value) => (value.kind === "qualitative" ? ON_TIME.test(value.text) : isOfForm(value, "time") || value.kind === "percentage" || (value.kind === "quantity" && value.family === null)),
  },
  cost: { messageId: "level-cost", accepts: (value) => isOfForm(value, "money") },
  "service-object": { messageId: "level-satisfaction", accepts: (value) => isOfForm(value, "percentage") },
};
