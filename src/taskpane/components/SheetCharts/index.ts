export { SheetCharts } from "./SheetCharts";
