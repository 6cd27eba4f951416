export { CarryOver } from "./CarryOver";
