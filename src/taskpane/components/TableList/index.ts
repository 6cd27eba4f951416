export { TableList } from "./TableList";
