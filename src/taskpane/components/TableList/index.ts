export { TableList } from "./TableList";
export type { TableListProps } from "./TableList.types";
