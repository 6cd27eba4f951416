import type { WorkbookError } from "../app/ports";
import { MEMORY_NAMESPACE, memoryFromXml, memoryToXml, NO_MEMORY, type WorkbookMemory } from "../domain/memory";
import { ok, type Result } from "../domain/result";
import { runExcel } from "./run";

/** What the workbook remembers of our work; `NO_MEMORY` when it has no part of ours, or one that cannot be read. */
export function readMemory(): Promise<Result<WorkbookMemory, WorkbookError>> {
  return runExcel(async (context) => {
    const [part] = await partsOf(context);
    if (part === undefined) return ok(NO_MEMORY);
    const xml = part.getXml();
    await context.sync();
    return ok(memoryFromXml(xml.value));
  });
}

/** Lets the workbook remember this. The part is rewritten in place; copies that others made of it go. */
export function writeMemory(memory: WorkbookMemory): Promise<Result<void, WorkbookError>> {
  return runExcel<void>(async (context) => {
    const [part, ...copies] = await partsOf(context);
    if (part === undefined) context.workbook.customXmlParts.add(memoryToXml(memory));
    else part.setXml(memoryToXml(memory));
    for (const copy of copies) copy.delete();
    await context.sync();
    return ok(undefined);
  });
}

/** Several when two people who work in the workbook at once each had the first one made. */
async function partsOf(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  return parts.items;
}
