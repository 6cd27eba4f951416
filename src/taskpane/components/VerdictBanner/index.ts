export { VerdictBanner } from "./VerdictBanner";
