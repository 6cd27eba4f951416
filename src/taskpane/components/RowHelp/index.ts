export { RowHelp } from "./RowHelp";
