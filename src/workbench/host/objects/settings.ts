import { HostError } from "../protocol/errors";
import { keyedCollection } from "./keyed";

/** `Excel.SettingCollection`: settings of this add-in in this workbook. Any JSON is a value; the client marks dates itself. */
export const settings = keyedCollection<null>(
  { collection: "SettingCollection", item: "Setting" },
  {
    entries: (_, { engine }) => engine.side.settings,
    replace: (_, entries, { engine }) => {
      engine.side = { ...engine.side, settings: entries };
    },
    parse: (value) => value ?? null,
    requireKey: (key) => {
      if (key === "") throw new HostError("InvalidArgument");
    },
  },
);
