/** The languages of everything a user reads; Chinese is the first and the fallback. */
export type Locale = "zh-CN" | "en-US";

/** The language for a host's display language such as `zh-Hans-CN` or `en-GB`; anything that is not English is Chinese. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return displayLanguage?.toLowerCase().startsWith("en") === true ? "en-US" : "zh-CN";
}
