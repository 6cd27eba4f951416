import { randomUUID } from "node:crypto";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { System } from "./system";

/**
 * Writes beside the file and renames: whoever reads it sees the old one or the whole new one, and what fails leaves
 * nothing behind.
 *
 * @throws errors of the file system; `EEXIST` when the file is there and must not be replaced
 */
export const writeFileAtomically: System["writeFile"] = async (path, bytes, { overwrite }) => {
  const beside = join(dirname(path), `.yushen-${randomUUID()}.tmp`);
  let reserved = false;
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    if (!overwrite) {
      // Takes the name, or fails if somebody has it: renaming alone would replace in silence.
      await (await open(path, "wx")).close();
      reserved = true;
    }
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    if (reserved) await rm(path, { force: true });
    throw cause;
  }
};
