import { contains, subtract } from "../../engine/area";
import { compact } from "../../engine/records";
import { HostError } from "../protocol/errors";
import type { Scalar } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { SheetDocument } from "../../../xlsx/document/model";
import { asText, requireAllowed } from "./support";

type Link = SheetDocument["hyperlinks"][number];

interface RangeHyperlink {
  readonly address?: unknown;
  readonly documentReference?: unknown;
  readonly screenTip?: unknown;
  readonly textToDisplay?: unknown;
}

/** `Range.hyperlink`: the link that covers the whole range. */
export const hyperlink: Scalar<RangeTarget> = {
  get: (range, host) => {
    const area = areaOf(range, host.engine);
    const link = host.engine.sheets.side(range.sheetId).hyperlinks.find((item) => contains(item.area, area));
    if (link === undefined) return null;
    return {
      ...(link.address === undefined ? {} : { address: link.address }),
      ...(link.location === undefined ? {} : { documentReference: link.location }),
      screenTip: link.tip ?? "",
      textToDisplay: host.engine.cells.text(range.sheetId, area.top, area.left),
    };
  },
  set: (range, value, host) => {
    const area = areaOf(range, host.engine);
    requireAllowed(range.sheetId, "allowInsertHyperlinks", host);
    if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
    const { address, documentReference, screenTip, textToDisplay } = value as RangeHyperlink;
    const side = host.engine.sheets.side(range.sheetId);
    const others = side.hyperlinks.flatMap((item) => subtract(item.area, area).map((rest) => ({ ...item, area: rest })));
    const link = compact<Link>({ area, address: optional(address), location: optional(documentReference), tip: optional(screenTip) });
    host.engine.sheets.setSide(range.sheetId, { ...side, hyperlinks: [...others, link] });
    if (textToDisplay !== undefined && textToDisplay !== null) {
      host.engine.cells.write(range.sheetId, area.top, area.left, { kind: "text", text: asText(textToDisplay) });
    }
  },
};

function optional(value: unknown): string | undefined {
  return value === undefined || value === null || value === "" ? undefined : asText(value);
}
