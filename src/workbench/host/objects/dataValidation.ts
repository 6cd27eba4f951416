import type { AreaDocument, ValidationDocument } from "../../../xlsx/document/model";
import { formatArea, quoteSheet } from "../../engine/a1";
import { intersect, subtract } from "../../engine/area";
import { HostError } from "../protocol/errors";
import { isOf, type ClassTable, type Scalar } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { asFlag, requireAllowed } from "./support";

type Targets = readonly RangeTarget[];

/** Key in a rule, and the type that Excel calls it. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT = { message: "", showPrompt: true, title: "" };

/** The one validation that all cells of the ranges have: undefined for none, null when they differ. */
function common(targets: Targets, host: HostState): ValidationDocument | undefined | null {
  const found = targets.map((target) => commonOf(target, host));
  return found.every((validation) => validation === found[0]) ? found[0] : null;
}

function commonOf(target: RangeTarget, host: HostState): ValidationDocument | undefined | null {
  const area = areaOf(target, host.engine);
  const touching = host.engine.sheets.side(target.sheetId).validations.filter((item) => item.areas.some((part) => intersect(area, part) !== null));
  if (touching.length === 0) return undefined;
  const [only] = touching;
  return touching.length === 1 && only !== undefined && covers(only.areas, area) ? only : null;
}

function covers(areas: readonly AreaDocument[], area: AreaDocument): boolean {
  return areas.reduce<AreaDocument[]>((rest, hole) => rest.flatMap((part) => subtract(part, hole)), [area]).length === 0;
}

/** Takes the cells out of the validations they have, and puts `next` on them. */
function replace(targets: Targets, host: HostState, next: ((old: ValidationDocument | undefined) => Omit<ValidationDocument, "areas">) | undefined): void {
  const old = common(targets, host) ?? undefined;
  for (const [sheetId, areas] of bySheet(targets, host)) {
    requireAllowed(sheetId, "allowFormatCells", host);
    const side = host.engine.sheets.side(sheetId);
    const others = side.validations.flatMap((item) => {
      const rest = areas.reduce((parts, hole) => parts.flatMap((part) => subtract(part, hole)), [...item.areas]);
      return rest.length === 0 ? [] : [{ ...item, areas: rest }];
    });
    const validations = next === undefined ? others : [...others, { ...next(old), areas }];
    host.engine.setSheetSide(sheetId, { ...side, validations });
  }
}

function bySheet(targets: Targets, host: HostState): Map<string, AreaDocument[]> {
  const areas = new Map<string, AreaDocument[]>();
  for (const target of targets) areas.set(target.sheetId, [...(areas.get(target.sheetId) ?? []), areaOf(target, host.engine)]);
  return areas;
}

/** Ranges in a rule become the formulas that a file has in their place. */
function plain(value: unknown, host: HostState): unknown {
  if (isOf("Range", value)) return formulaOf(value.target, host);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part, host)]));
}

function formulaOf(target: RangeTarget, host: HostState): string {
  const address = formatArea(areaOf(target, host.engine)).replace(/[A-Z]+|\d+/g, "$$$&");
  return `=${quoteSheet(host.engine.sheets.name(target.sheetId))}!${address}`;
}

function ruleArgument(value: unknown, host: HostState): ValidationDocument["rule"] {
  const rule = plain(value, host);
  const keys = typeof rule === "object" && rule !== null ? Object.keys(rule) : [];
  if (keys.length !== 1 || TYPES[keys[0] as string] === undefined) throw new HostError("InvalidArgument");
  const { list } = rule as { list?: { source?: unknown } };
  const tooLong = typeof list?.source === "string" && !list.source.startsWith("=") && list.source.length > 255;
  if (tooLong) throw new HostError("InvalidArgument");
  return rule as ValidationDocument["rule"];
}

function part(key: "errorAlert" | "prompt", none: object): Scalar<Targets> {
  return {
    get: (targets, host) => {
      const found = common(targets, host);
      return found === null ? null : { ...none, ...found?.[key] };
    },
    set: (targets, value, host) => {
      if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
      replace(targets, host, (old) => ({ ...(old ?? { rule: {} }), [key]: value as Record<string, unknown> }));
    },
  };
}

/** `Excel.DataValidation` of one range or of several. Whether the cells obey their rule is not worked out. */
export const dataValidation: ClassTable<Targets> = {
  name: "DataValidation",
  scalars: {
    Type: {
      get: (targets, host) => {
        const found = common(targets, host);
        if (found === null) return "Inconsistent";
        return TYPES[Object.keys(found?.rule ?? {})[0] ?? ""] ?? "None";
      },
    },
    Rule: {
      get: (targets, host) => {
        const found = common(targets, host);
        return found === null ? null : (found?.rule ?? {});
      },
      set: (targets, value, host) => {
        const rule = ruleArgument(value, host);
        replace(targets, host, (old) => ({ ...old, rule }));
      },
    },
    IgnoreBlanks: {
      get: (targets, host) => {
        const found = common(targets, host);
        return found === null ? null : (found?.ignoreBlanks ?? true);
      },
      set: (targets, value, host) => {
        const ignoreBlanks = asFlag(value);
        replace(targets, host, (old) => ({ ...(old ?? { rule: {} }), ignoreBlanks }));
      },
    },
    ErrorAlert: part("errorAlert", NO_ALERT),
    Prompt: part("prompt", NO_PROMPT),
  },
  methods: { Clear: (targets, _args, host) => replace(targets, host, undefined) },
};
