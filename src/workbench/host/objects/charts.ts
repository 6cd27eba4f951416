import type { KeptChart } from "../../engine/side";
import { boundingArea, sizeOf } from "../../engine/area";
import { HostError } from "../protocol/errors";
import { isOf, wrap, type ClassTable, type HostObject } from "../protocol/table";
import { areaOf } from "../ranges";
import type { HostState } from "../state";
import { asCount, asFlag, asNumber, asOneOf, asText, rangeArgument, requireAllowed } from "./support";
import type { AreaDocument } from "../../../xlsx/document/model";

/** A chart of a sheet, by its id. */
interface ChartTarget {
  readonly sheetId: string;
  readonly id: string;
}

type Kept = Omit<KeptChart, "id">;

/** Where Excel puts a chart that nobody has placed is not ours to know; some cells near the upper left corner do. */
const FRESH_AREA: AreaDocument = { top: 4, left: 4, bottom: 18, right: 11 };

function chartOf({ sheetId, id }: ChartTarget, host: HostState): KeptChart {
  const found = host.engine.sheets.side(sheetId).charts.find((chart) => chart.id === id);
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

function setCharts(sheetId: string, host: HostState, change: (charts: readonly KeptChart[]) => readonly KeptChart[]): void {
  requireAllowed(sheetId, "allowEditObjects", host);
  const side = host.engine.sheets.side(sheetId);
  host.engine.setSheetSide(sheetId, { ...side, charts: change(side.charts) });
}

function changeChart(target: ChartTarget, host: HostState, change: (old: KeptChart) => Kept): void {
  chartOf(target, host);
  setCharts(target.sheetId, host, (all) => all.map((chart) => (chart.id === target.id ? { ...change(chart), id: chart.id } : chart)));
}

/** A chart's figures or names are one column of its own sheet here. */
function columnArgument(value: unknown, sheetId: string, host: HostState): AreaDocument {
  if (!isOf("Range", value)) throw new HostError("InvalidArgument");
  const area = areaOf(value.target, host.engine);
  if (value.target.sheetId !== sheetId || sizeOf(area).columns !== 1) throw new HostError("NotImplemented", "not implemented in the stand-in: charts over more than one column, or of another sheet");
  return area;
}

const chartTitle: ClassTable<ChartTarget> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: (target, host) => chartOf(target, host).title,
      set: (target, value, host) => {
        const title = asText(value);
        changeChart(target, host, (old) => ({ ...old, title }));
      },
    },
  },
};

const chartLegend: ClassTable<ChartTarget> = {
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: (target, host) => chartOf(target, host).hasLegend,
      set: (target, value, host) => {
        const hasLegend = asFlag(value);
        changeChart(target, host, (old) => ({ ...old, hasLegend }));
      },
    },
  },
};

function axisPart<K extends keyof KeptChart["valueAxis"]>(key: K, parse: (value: unknown) => KeptChart["valueAxis"][K]) {
  return {
    get: (target: ChartTarget, host: HostState) => chartOf(target, host).valueAxis[key] ?? "",
    set: (target: ChartTarget, value: unknown, host: HostState) => {
      const parsed = parse(value);
      changeChart(target, host, (old) => ({ ...old, valueAxis: { ...old.valueAxis, [key]: parsed } }));
    },
  };
}

const valueAxis: ClassTable<ChartTarget> = {
  name: "ChartAxis",
  scalars: { Minimum: axisPart("minimum", asNumber), Maximum: axisPart("maximum", asNumber), NumberFormat: axisPart("format", asText) },
};

const categoryAxis: ClassTable<ChartTarget> = {
  name: "ChartAxis",
  scalars: {
    ReversePlotOrder: {
      get: (target, host) => chartOf(target, host).isReversed,
      set: (target, value, host) => {
        const isReversed = asFlag(value);
        changeChart(target, host, (old) => ({ ...old, isReversed }));
      },
    },
  },
};

const chartAxes: ClassTable<ChartTarget> = {
  name: "ChartAxes",
  objects: { ValueAxis: (target) => wrap(valueAxis, target), CategoryAxis: (target) => wrap(categoryAxis, target) },
};

const chartSeries: ClassTable<ChartTarget> = {
  name: "ChartSeries",
  scalars: {
    Name: {
      get: (target, host) => chartOf(target, host).series,
      set: (target, value, host) => {
        const series = asText(value);
        changeChart(target, host, (old) => ({ ...old, series }));
      },
    },
    GapWidth: {
      get: (target, host) => chartOf(target, host).gapWidth,
      set: (target, value, host) => {
        const gapWidth = asCount(value);
        if (gapWidth > 500) throw new HostError("InvalidArgument");
        changeChart(target, host, (old) => ({ ...old, gapWidth }));
      },
    },
  },
  methods: {
    SetValues: (target, [range], host) => {
      const values = columnArgument(range, target.sheetId, host);
      changeChart(target, host, (old) => ({ ...old, values }));
    },
    SetXAxisValues: (target, [range], host) => {
      const categories = columnArgument(range, target.sheetId, host);
      changeChart(target, host, (old) => ({ ...old, categories }));
    },
  },
};

const chartSeriesCollection: ClassTable<ChartTarget> = {
  name: "ChartSeriesCollection",
  scalars: { Count: { get: () => 1 } },
  items: (target) => [wrap(chartSeries, target)],
  methods: {
    GetCount: () => 1,
    GetItemAt: (target, [index]) => {
      if (asCount(index) > 0) throw new HostError("InvalidArgument");
      return wrap(chartSeries, target);
    },
  },
};

const chart: ClassTable<ChartTarget> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    ChartType: { get: () => "BarClustered" },
    Name: {
      get: (target, host) => chartOf(target, host).name,
      set: (target, value, host) => {
        const name = asText(value);
        changeChart(target, host, (old) => ({ ...old, name }));
      },
    },
  },
  objects: {
    Axes: (target) => wrap(chartAxes, target),
    Legend: (target) => wrap(chartLegend, target),
    Series: (target) => wrap(chartSeriesCollection, target),
    Title: (target) => wrap(chartTitle, target),
    Worksheet: ({ sheetId }, host) => host.object("Worksheet", sheetId),
  },
  methods: {
    Delete: (target, _args, host) => {
      chartOf(target, host);
      setCharts(target.sheetId, host, (all) => all.filter(({ id }) => id !== target.id));
    },
    SetPosition: (target, [start, end], host) => {
      const first = areaOf(rangeArgument(start, target.sheetId, host), host.engine);
      const area = end === null || end === undefined ? first : boundingArea(first, areaOf(rangeArgument(end, target.sheetId, host), host.engine));
      changeChart(target, host, (old) => ({ ...old, area }));
    },
  },
};

function add(sheetId: string, type: unknown, source: unknown, host: HostState): HostObject {
  if (asText(type) !== "BarClustered") throw new HostError("NotImplemented", `not implemented in the stand-in: charts of type ${asText(type)}`);
  const values = columnArgument(source, sheetId, host);
  const id = `{${host.engine.newId()}}`;
  setCharts(sheetId, host, (all) => [...all, {
    id,
    name: freshName(all),
    title: "",
    area: FRESH_AREA,
    values,
    series: "",
    gapWidth: 182,
    hasLegend: true,
    valueAxis: {},
    isReversed: false,
  }]);
  return wrap(chart, { sheetId, id });
}

function freshName(charts: readonly KeptChart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${String(number)}`)) number += 1;
  return `Chart ${String(number)}`;
}

/** By name, as the reference says; by id, as the client addresses what it has loaded. */
function find(sheetId: string, nameOrId: unknown, host: HostState): HostObject | null {
  const wanted = asText(nameOrId);
  const all = host.engine.sheets.side(sheetId).charts;
  const found = all.find(({ id }) => id === wanted) ?? all.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return found === undefined ? null : wrap(chart, { sheetId, id: found.id });
}

function get(sheetId: string, nameOrId: unknown, host: HostState): HostObject {
  const found = find(sheetId, nameOrId, host);
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}

/** `Excel.ChartCollection` of a sheet, by its id: clustered bars of one series. */
export const charts: ClassTable<string> = {
  name: "ChartCollection",
  scalars: { Count: { get: (sheetId, { engine }) => engine.sheets.side(sheetId).charts.length } },
  items: (sheetId, { engine }) => engine.sheets.side(sheetId).charts.map(({ id }) => wrap(chart, { sheetId, id })),
  item: get,
  methods: {
    Add: (sheetId, [type, source, seriesBy], host) => {
      if (seriesBy !== null && seriesBy !== undefined) asOneOf(seriesBy, ["Auto", "Columns"]);
      return add(sheetId, type, source, host);
    },
    GetCount: (sheetId, _args, { engine }) => engine.sheets.side(sheetId).charts.length,
    GetItem: (sheetId, [name], host) => get(sheetId, name, host),
    GetItemOrNullObject: (sheetId, [name], host) => find(sheetId, name, host),
    GetItemAt: (sheetId, [index], host) => {
      const found = host.engine.sheets.side(sheetId).charts[asCount(index)];
      if (found === undefined) throw new HostError("InvalidArgument");
      return wrap(chart, { sheetId, id: found.id });
    },
  },
};
