export { ReportPanel } from "./ReportPanel";
