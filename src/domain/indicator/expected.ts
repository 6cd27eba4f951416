import { foldText, remembered } from "../text";
import type { IndicatorValue, Range } from "./value";

/** What a value has to be, from an indicator's name or from its second level. */
export type Expected = "percentage" | "count" | "duration" | "time" | "money";

/** How the ends of names tell what is measured; the first that fits counts. 程度, 制度 and the like are no rates. */
const NAME_HINTS: readonly (readonly [RegExp, Expected])[] = [
  [/(?<![频功效速辨])率$|比例$|占比$|比重$|百分比$|及时性$|准时性$/u, "percentage"],
  [/(?<![年月季温长高宽深速力制难厚浓额程广角跨幅坡精亮密强硬湿])度$/u, "percentage"],
  [/次数$|人数$|人次$|场次$|户数$|件数$|期数$|个数$|份数$|台数$|套数$|篇数$|(?<!质)数量$|面积$/u, "count"],
  [/天数$|时长$|年限$/u, "duration"],
  [/时间$|时限$|期限$|日期$|工期$/u, "time"],
  [/成本$|费用$|金额$/u, "money"],
];

const ENDING = /(?:指标|调查|情况|量化|\([^()]*\))+$/u;

/** What the name asks for; undefined when it does not tell. */
export const expectedByName = remembered((name: string): Expected | undefined => {
  const folded = foldText(name);
  const core = folded.replace(ENDING, "") || folded;
  return NAME_HINTS.find(([hint]) => hint.test(core))?.[1];
});

/** Whether a value is of the form that a name asks for; of a range, ask for its upper bound. A unit outside of the list may be any. */
export function isOfForm(value: Exclude<IndicatorValue, Range>, expected: Expected): boolean {
  switch (expected) {
    case "percentage":
      return value.kind === "percentage" || (value.kind === "quantity" && (value.family === "ratio" || isUnknownUnit(value)));
    case "count":
      return value.kind === "quantity" && (value.family === "counting" || isUnknownUnit(value));
    case "duration":
      return value.kind === "duration" || isPerTime(value);
    case "time":
      return value.kind === "date" || value.kind === "period" || value.kind === "duration" || isPerTime(value);
    case "money":
      return value.kind === "percentage" || (value.kind === "quantity" && (value.family === "money" || isUnknownUnit(value)));
  }
}

/** `2天/次`: a time for each of many. */
function isPerTime(value: IndicatorValue): boolean {
  return value.kind === "quantity" && value.family === "time";
}

function isUnknownUnit({ family }: { readonly family: unknown }): boolean {
  return family === null;
}
