export { SheetBars } from "./SheetBars";
export type { SheetBarsProps } from "./SheetBars.types";
