export { CorrectionList } from "./CorrectionList";
