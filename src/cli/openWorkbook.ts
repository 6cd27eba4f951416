import type { WorkbookSnapshot } from "../domain/grid";
import { PROFILE_PROPERTY } from "../domain/edits";
import { MEMORY_NAMESPACE, memoryFromXml, type WorkbookMemory } from "../domain/memory";
import { err, ok, type Result } from "../domain/result";
import type { FileError } from "../i18n/fileErrors";
import { openParts } from "../xlsx/openParts";
import { loadWorkbook } from "../xlsx/openXlsx";
import { CUSTOM_PROPERTY } from "../xlsx/document/customProperty";
import { readCustomProperties } from "../xlsx/document/customProperties";
import { customXmlWith } from "../xlsx/document/customXml";
import { toSnapshot } from "../xlsx/snapshot";
import { codeOf, type System } from "./system";

/** A workbook as the command reads it. */
export interface OpenedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** Id of the profile that the workbook remembers. */
  readonly profileId?: string;
  /** What it remembers of our work: waivers, corrections, the last report. */
  readonly memory: WorkbookMemory;
}

/** Opens an .xlsx file of unknown origin. */
export async function openWorkbook(path: string, system: Pick<System, "readFile">): Promise<Result<OpenedWorkbook, FileError>> {
  const bytes = await readBytes(path, system);
  return bytes.ok ? openBytes(bytes.value) : bytes;
}

/** As `openWorkbook`, from its bytes. */
export async function openBytes(bytes: Uint8Array): Promise<Result<OpenedWorkbook, FileError>> {
  const parts = await openParts(bytes);
  if (!parts.ok) return parts;
  const loaded = await loadWorkbook(parts.value);
  if (!loaded.ok) return loaded;
  try {
    const profileId = readCustomProperties(parts.value)[CUSTOM_PROPERTY + PROFILE_PROPERTY];
    const memory = memoryFromXml(customXmlWith(MEMORY_NAMESPACE, parts.value, loaded.value.index) ?? "");
    return ok({ snapshot: toSnapshot(loaded.value.workbook), memory, ...(profileId !== undefined && { profileId }) });
  } catch (cause) {
    // Properties come from anywhere: a part that is not well-formed is the file's fault.
    if (cause instanceof SyntaxError) return err({ kind: "unreadable", cause });
    throw cause;
  }
}

/** The bytes of a file. */
export async function readBytes(path: string, { readFile }: Pick<System, "readFile">): Promise<Result<Uint8Array, FileError>> {
  try {
    return ok(await readFile(path));
  } catch (cause) {
    return err({ kind: "cannot-read", code: codeOf(cause) });
  }
}
