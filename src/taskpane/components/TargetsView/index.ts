export { TargetsView } from "./TargetsView";
