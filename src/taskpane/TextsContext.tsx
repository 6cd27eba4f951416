import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import { paneTexts } from "../i18n/pane";
import type { PaneTexts } from "../i18n/pane";
import type { Locale } from "../i18n/locale";

const LocaleContext = createContext<Locale>("zh-CN");

/** Gives everything below it its language. */
export function LocaleProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

/** The language in force; Chinese without a provider. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The pane's texts in the language in force. */
export function useTexts(): PaneTexts {
  return paneTexts(useContext(LocaleContext));
}
