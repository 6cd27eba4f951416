import type { Locale } from "../../i18n/locale";
import packageJson from "../../../package.json";

/** What a technician asks first; nothing of the workbook. Missing answers are null. */
export interface DiagnosticsReport {
  readonly version: string;
  readonly host: string | null;
  readonly platform: string | null;
  readonly hostVersion: string | null;
  readonly language: string;
  /** Highest supported version of each requirement set that the product asks about, e.g. `ExcelApi 1.17`. */
  readonly sets: readonly string[];
  readonly browser: string;
}

/** Newest versions first: the first supported one is the answer. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: ["1.20", "1.19", "1.18", "1.17", "1.16", "1.15", "1.14", "1.13", "1.12", "1.11", "1.10", "1.9"],
  SharedRuntime: ["1.2", "1.1"],
  RibbonApi: ["1.2", "1.1"],
};

/** Host and platform come from office-js-helpers, fetched only now: they know the names of old hosts too. */
export async function readDiagnostics(context: Office.Context, locale: Locale): Promise<DiagnosticsReport> {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  return {
    version: packageJson.version,
    host: Utilities.host || null,
    platform: Utilities.platform || null,
    hostVersion: context.diagnostics?.version ?? null,
    language: context.displayLanguage ?? locale,
    sets: Object.entries(SETS).flatMap(([name, versions]) => {
      const highest = versions.find((version) => context.requirements.isSetSupported(name, version));
      return highest === undefined ? [] : [`${name} ${highest}`];
    }),
    browser: navigator.userAgent,
  };
}
