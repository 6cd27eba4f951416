export { SheetPlanList } from "./SheetPlanList";
export type { SheetPlanListProps } from "./SheetPlanList.types";
