export { SeverityIcon } from "./SeverityIcon";
