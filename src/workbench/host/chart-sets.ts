/** As the other classes in `api-sets.ts`: the requirement sets of the members of charts. */
export const CHART_SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Chart: {
    "1.1": "axes dataLabels delete format height left legend name series setData setPosition title top width",
    "1.2": "getImage worksheet",
    "1.7": "chartType id showAllFieldButtons",
    "1.8": "categoryLabelLevel displayBlanksAs plotArea plotBy plotVisibleOnly seriesNameLevel showDataLabelsOverMaximum style",
    "1.9": "activate pivotOptions",
    "1.14": "getDataTable getDataTableOrNullObject",
  },
  ChartCollection: {
    "1.1": "add count getItem getItemAt items",
    "1.4": "getCount getItemOrNullObject",
    "1.8": "onActivated onAdded onDeactivated onDeleted",
  },
  ChartTitle: {
    "1.1": "format overlay text visible",
  },
  ChartLegend: {
    "1.1": "format overlay position visible",
  },
  ChartAxes: {
    "1.1": "categoryAxis seriesAxis valueAxis",
    "1.7": "getItem",
  },
  ChartAxis: {
    "1.1": "majorUnit maximum minimum minorUnit title",
    "1.7": "reversePlotOrder setCategoryNames tickLabelPosition visible",
    "1.8": "numberFormat",
    "1.9": "linkNumberFormat",
  },
  ChartSeries: {
    "1.1": "format name points",
    "1.7": "chartType delete gapWidth hasDataLabels setValues setXAxisValues",
  },
  ChartSeriesCollection: {
    "1.1": "count getItemAt items",
    "1.4": "getCount",
    "1.7": "add",
  },
};
