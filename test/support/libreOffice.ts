import { execFile } from "node:child_process";
import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/**
 * The second opinion on our files: what LibreOffice makes of them. Needs `soffice` (and for pictures `pdftoppm`); a
 * test without them fails and says how to install them, because a check that skips itself checks nothing.
 */

/** Opens the file, calculates every formula anew whatever results it holds, and gives it back as .xlsx. */
export function recalculate(xlsxPath: string): Promise<Uint8Array> {
  return convert(xlsxPath, "xlsx", "xlsx:Calc MS Excel 2007 XML");
}

/** The file as it would print. */
export function toPdf(xlsxPath: string): Promise<Uint8Array> {
  return convert(xlsxPath, "pdf", "pdf:calc_pdf_Export");
}

/**
 * One printed page as a picture.
 *
 * @param page from 1
 */
export async function toPng(xlsxPath: string, page = 1): Promise<Uint8Array> {
  const pdf = await toPdf(xlsxPath);
  return inFolder(async (folder) => {
    const source = join(folder, "pages.pdf");
    await writeFile(source, pdf);
    await run("pdftoppm", "poppler-utils", ["-png", "-r", "110", "-f", String(page), "-l", String(page), "-singlefile", source, join(folder, "page")]);
    return readFile(join(folder, "page.png"));
  });
}

/** As `recalculate`, from and to bytes. */
export function recalculateBytes(xlsx: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const path = join(folder, "workbook.xlsx");
    await writeFile(path, xlsx);
    return recalculate(path);
  });
}

const TIMEOUT_MS = 120_000;

/** Without this, LibreOffice trusts the results in files written by others. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

function convert(path: string, extension: string, filter: string): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    // A profile of its own: LibreOffice refuses to start twice on one, and the developer's may be in use.
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const output = join(folder, "output");
    await run("soffice", "libreoffice-calc", [
      `-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--convert-to", filter, "--outdir", output, path,
    ]);
    const result = join(output, basename(path).replace(/\.[^.]+$/, `.${extension}`));
    return readFile(result).catch((cause: unknown) => {
      throw new Error(`LibreOffice could not open ${basename(path)}`, { cause });
    });
  });
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "yushen-libreoffice-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function run(program: string, debianPackage: string, parameters: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(program, parameters, { timeout: TIMEOUT_MS, env: { ...process.env, SAL_USE_VCLPLUGIN: "svp" } });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
    throw new Error(
      `This test needs ${program}. Install it: "sudo apt install ${debianPackage}" on Debian and Ubuntu, or LibreOffice and Poppler from their sites, with their programs on the PATH.`,
      { cause },
    );
  }
}
