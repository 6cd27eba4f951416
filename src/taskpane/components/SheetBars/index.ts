export { SheetBars } from "./SheetBars";
