import type { Locale } from "../i18n/locale";

/** The time of day as the language writes it, `10:32`. */
export function timeOf(at: Date, locale: Locale): string {
  return at.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit", hour12: false });
}
