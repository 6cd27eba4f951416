import { HostError } from "../protocol/errors";
import { keyedCollection } from "./keyed";
import { asText } from "./support";

/** `Excel.WorksheetCustomPropertyCollection`; the target is the sheet's id. */
export const customProperties = keyedCollection<string>(
  { collection: "WorksheetCustomPropertyCollection", item: "WorksheetCustomProperty" },
  {
    entries: (sheetId, { engine }) => engine.sheets.side(sheetId).customProperties,
    replace: (sheetId, entries, { engine }) =>
      engine.sheets.setSide(sheetId, { ...engine.sheets.side(sheetId), customProperties: entries as Readonly<Record<string, string>> }),
    parse: asText,
    requireKey: (key) => {
      if (key === "" || key.length > 255) throw new HostError("InvalidArgument");
    },
  },
);
