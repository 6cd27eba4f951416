import { HostError } from "../protocol/errors";
import { isOf, type HostObject } from "../protocol/table";
import type { HostState } from "../state";
import { requireStructure } from "./protection";
import { asOneOf } from "./support";
import { renewTables } from "./tables";

/** `Worksheet.copy`: the copy has the names scoped to the sheet too, and is called "X (2)". */
export function copySheet(id: string, position: unknown, relativeTo: unknown, host: HostState): HostObject {
  requireStructure(host);
  const { engine } = host;
  const index = indexFor(position, relativeTo, host);
  const copy = engine.sheets.copy(id, freeName(engine.sheets.name(id), host), index);
  for (const name of engine.names.all()) {
    if (name.sheetId === id) engine.names.add({ ...name, sheetId: copy });
  }
  renewTables(copy, host);
  return host.object("Worksheet", copy);
}

/** Without a position Excel puts the copy first. */
function indexFor(position: unknown, relativeTo: unknown, host: HostState): number {
  const ids = host.engine.sheets.ids();
  const where = asOneOf(position ?? "None", ["None", "Before", "After", "Beginning", "End"]);
  if (where === "End") return ids.length;
  if (where === "None" || where === "Beginning") return 0;
  if (!isOf("Worksheet", relativeTo)) throw new HostError("InvalidArgument");
  return ids.indexOf(relativeTo.target) + (where === "After" ? 1 : 0);
}

function freeName(name: string, host: HostState): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const tail = ` (${number})`;
    const wanted = stem.slice(0, 31 - tail.length) + tail;
    if (host.engine.sheets.find(wanted) === undefined) return wanted;
  }
}
