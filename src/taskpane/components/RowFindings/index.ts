export { RowFindings } from "./RowFindings";
