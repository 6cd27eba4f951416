import type { AreaDocument, ConditionalFormatDocument } from "../../../xlsx/document/model";
import { intersect, subtract } from "../../engine/area";
import type { KeptFormat } from "../../engine/side";
import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type HostObject } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { formatOf, changeFormat, setFormats, type FormatTarget } from "./conditionalFormatStore";
import { cellValueFormat, colorScaleFormat, customFormat, dataBarFormat } from "./conditionalFormatKinds";
import { asCount, asFlag, asOneOf, makeRange } from "./support";

type Targets = readonly RangeTarget[];

const KINDS = ["Custom", "CellValue", "DataBar", "ColorScale"] as const;

/** What a format is before its rule is set. */
const FRESH: Readonly<Record<(typeof KINDS)[number], ConditionalFormatDocument["rule"]>> = {
  Custom: { formula: "" },
  CellValue: {},
  DataBar: {
    axisColor: "#000000",
    axisFormat: "Automatic",
    barDirection: "Context",
    showDataBarOnly: false,
    lowerBoundRule: { type: "Automatic" },
    upperBoundRule: { type: "Automatic" },
    positiveFormat: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
    negativeFormat: { fillColor: "#FF0000", borderColor: "", matchPositiveBorderColor: false, matchPositiveFillColor: false },
  },
  ColorScale: { criteria: {} },
};

function formatsOf(targets: Targets, host: HostState): FormatTarget[] {
  const [first] = targets;
  if (first === undefined) return [];
  const areas = targets.map((target) => areaOf(target, host.engine));
  return host.engine.sheets
    .side(first.sheetId)
    .conditionalFormats.filter((format) => format.areas.some((own) => areas.some((area) => intersect(own, area) !== null)))
    .map(({ id }) => ({ sheetId: first.sheetId, id }));
}

function onlyKind(kind: (typeof KINDS)[number], table: ClassTable<FormatTarget>, orNull: boolean) {
  return (target: FormatTarget, host: HostState): HostObject | null => {
    if (formatOf(target, host).type === kind) return wrap(table, target);
    if (orNull) return null;
    throw new HostError("ItemNotFound");
  };
}

function areasOf(target: FormatTarget, host: HostState): readonly AreaDocument[] {
  return formatOf(target, host).areas;
}

const conditionalFormat: ClassTable<FormatTarget> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (target, host) => formatOf(target, host).type },
    StopIfTrue: {
      get: (target, host) => formatOf(target, host).stopIfTrue ?? false,
      set: (target, value, host) => {
        const stopIfTrue = asFlag(value);
        changeFormat(target, host, (old) => ({ ...old, stopIfTrue }));
      },
    },
    Priority: {
      get: ({ sheetId, id }, host) => host.engine.sheets.side(sheetId).conditionalFormats.findIndex((format) => format.id === id),
      set: (target, value, host) => {
        const moved = formatOf(target, host);
        const index = asCount(value);
        setFormats(target.sheetId, host, (formats) => {
          const others = formats.filter((format) => format.id !== target.id);
          return [...others.slice(0, index), moved, ...others.slice(index)];
        });
      },
    },
  },
  objects: {
    Custom: onlyKind("Custom", customFormat, false),
    CustomOrNullObject: onlyKind("Custom", customFormat, true),
    CellValue: onlyKind("CellValue", cellValueFormat, false),
    CellValueOrNullObject: onlyKind("CellValue", cellValueFormat, true),
    DataBar: onlyKind("DataBar", dataBarFormat, false),
    DataBarOrNullObject: onlyKind("DataBar", dataBarFormat, true),
    ColorScale: onlyKind("ColorScale", colorScaleFormat, false),
    ColorScaleOrNullObject: onlyKind("ColorScale", colorScaleFormat, true),
  },
  methods: {
    Delete: (target, _args, host) => setFormats(target.sheetId, host, (formats) => formats.filter((format) => format.id !== target.id)),
    GetRange: (target, _args, host) => {
      const [area, ...more] = areasOf(target, host);
      if (area === undefined || more.length > 0) throw new HostError("ItemNotFound");
      return makeRange(target.sheetId, area, host);
    },
    GetRangeOrNullObject: (target, _args, host) => {
      const [area, ...more] = areasOf(target, host);
      return area === undefined || more.length > 0 ? null : makeRange(target.sheetId, area, host);
    },
    GetRanges: (target, _args, host) =>
      host.object("RangeAreas", { ranges: areasOf(target, host).map((area) => host.ranges.make(target.sheetId, area)) }),
  },
};

function find(targets: Targets, id: unknown, host: HostState): HostObject | null {
  const found = formatsOf(targets, host).find((format) => format.id === id);
  return found === undefined ? null : wrap(conditionalFormat, found);
}

function get(targets: Targets, id: unknown, host: HostState): HostObject {
  const found = find(targets, id, host);
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}

/** `Excel.ConditionalFormatCollection` of one range or of several; formats are in the order of their priority. */
export const conditionalFormats: ClassTable<Targets> = {
  name: "ConditionalFormatCollection",
  items: (targets, host) => formatsOf(targets, host).map((format) => wrap(conditionalFormat, format)),
  item: get,
  methods: {
    // A new format comes first, as Excel's reference says.
    Add: (targets, [type], host) => {
      const kind = asOneOf(type, [...KINDS, "IconSet", "TopBottom", "PresetCriteria", "ContainsText"]);
      if (!isKept(kind)) throw new HostError("NotImplemented", `not implemented in the stand-in: conditional formats of type ${kind}`);
      const [first] = targets;
      if (first === undefined) throw new HostError("InvalidArgument");
      const id = host.engine.newId();
      const areas = targets.map((target) => areaOf(target, host.engine));
      setFormats(first.sheetId, host, (formats) => [{ id, areas, type: kind, rule: FRESH[kind], priority: 0 }, ...formats]);
      return wrap(conditionalFormat, { sheetId: first.sheetId, id });
    },
    ClearAll: (targets, _args, host) => {
      for (const target of targets) {
        const area = areaOf(target, host.engine);
        setFormats(target.sheetId, host, (formats) => formats.flatMap((format) => withoutArea(format, area)));
      }
    },
    GetCount: (targets, _args, host) => formatsOf(targets, host).length,
    GetItem: (targets, [id], host) => get(targets, id, host),
    GetItemOrNullObject: (targets, [id], host) => find(targets, id, host),
    GetItemAt: (targets, [index], host) => {
      const found = formatsOf(targets, host)[asCount(index)];
      if (found === undefined) throw new HostError("InvalidArgument");
      return wrap(conditionalFormat, found);
    },
  },
};

function isKept(kind: string): kind is (typeof KINDS)[number] {
  return (KINDS as readonly string[]).includes(kind);
}

function withoutArea(format: KeptFormat, area: AreaDocument): KeptFormat[] {
  const areas = format.areas.flatMap((own) => subtract(own, area));
  return areas.length === 0 ? [] : [{ ...format, areas }];
}
