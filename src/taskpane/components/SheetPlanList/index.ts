export { SheetPlanList } from "./SheetPlanList";
