export { GroupRates } from "./GroupRates";
