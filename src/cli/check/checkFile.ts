import { checkSnapshot } from "../../domain/check";
import { defaultProfile, profileOf } from "../../domain/catalogue";
import type { Severity } from "../../domain/validation";
import { checkFailureText, fileErrorText } from "../../i18n/fileErrors";
import type { Locale } from "../../i18n/locale";
import { type FileFacts, fileFacts } from "../../report";
import { openWorkbook } from "../openWorkbook";
import type { System } from "../system";

/** One file to check; crosses to a worker as it is. */
export interface CheckTask {
  readonly file: string;
  /** Id of the profile asked for; the workbook's own when absent. */
  readonly profile?: string;
  readonly minSeverity: Severity;
  readonly locale: Locale;
}

/** What became of a file: the facts of its report, or why there are none. */
export type FileOutcome = { readonly file: string; readonly facts: FileFacts } | { readonly file: string; readonly failure: string };

/**
 * Checks one file by the profile asked for, else by the one that the workbook remembers and we know, else by the
 * default. One file of thousands must not end the run, so what is thrown becomes the file's failure.
 */
export async function checkFile({ file, profile: asked, minSeverity, locale }: CheckTask, system: Pick<System, "readFile">): Promise<FileOutcome> {
  try {
    const workbook = await openWorkbook(file, system);
    if (!workbook.ok) return { file, failure: fileErrorText(workbook.error, locale) };
    const { snapshot, profileId, memory } = workbook.value;
    const chosen = profileOf(asked ?? profileId ?? "");
    const profile = chosen ?? defaultProfile;
    const report = checkSnapshot(snapshot, { profile, profileChosen: asked !== undefined, memory });
    return { file, facts: fileFacts(file, report, { profile: profile.id, locale, minSeverity }) };
  } catch (cause) {
    return { file, failure: checkFailureText(cause, locale) };
  }
}
