import type { LayoutRefusal } from "../../domain/layout";
import type { Locale } from "../locale";

type LayoutRefusalTexts = {
  readonly [K in LayoutRefusal["kind"]]: (refusal: Extract<LayoutRefusal, { readonly kind: K }>) => string;
};

/** Why no table was laid out, and what to change. */
export function layoutRefusalText(refusal: LayoutRefusal, locale: Locale): string {
  const sentence = TEXTS[locale][refusal.kind] as (refusal: LayoutRefusal) => string;
  return sentence(refusal);
}

/** Whether an error is one that `layoutRefusalText` has a sentence for. */
export function isLayoutRefusal<E extends { readonly kind: string }>(error: E | LayoutRefusal): error is LayoutRefusal {
  return error.kind in zhCN;
}

const zhCN: LayoutRefusalTexts = {
  "impossible-year": ({ year }) => `预算年度 ${String(year)} 不对，应为 1990 至 2100 之间的年份。请改正后再试。`,
  "no-department": () => "没有部门名称。请填写部门名称后再试。",
  "unknown-variant": ({ variant }) => `没有名为“${variant}”的绩效目标表样式。请换一个口径后再试。`,
  "too-many-projects": ({ count, limit }) => `共 ${String(count)} 个项目，一次最多 ${String(limit)} 个。请分批插入，或改为全部放在一张工作表。`,
  "not-one-table": ({ count }) => `放到选中处时只能选一张表，现在是 ${String(count)} 张。请只选一张，或改为插入到新工作表。`,
};

const enUS: LayoutRefusalTexts = {
  "impossible-year": ({ year }) => `The budget year ${String(year)} is not possible; it must be from 1990 to 2100. Correct it, then try again.`,
  "no-department": () => "There is no department name. Enter one, then try again.",
  "unknown-variant": ({ variant }) => `There is no form of target table called “${variant}”. Choose another profile, then try again.`,
  "too-many-projects": ({ count, limit }) => `There are ${String(count)} projects; one insertion takes at most ${String(limit)}. Insert them in parts, or all in one sheet.`,
  "not-one-table": ({ count }) => `Only one table can be put at the selection, not ${String(count)}. Choose one table, or insert into new sheets.`,
};

const TEXTS: Readonly<Record<Locale, LayoutRefusalTexts>> = { "zh-CN": zhCN, "en-US": enUS };
