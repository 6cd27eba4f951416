import type { Locale } from "../locale";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import type { PaneTexts } from "./zh-CN";

export type { PaneTexts } from "./zh-CN";

const TEXTS: Readonly<Record<Locale, PaneTexts>> = { "zh-CN": zhCN, "en-US": enUS };

/** The pane's texts in a language. */
export function paneTexts(locale: Locale): PaneTexts {
  return TEXTS[locale];
}
