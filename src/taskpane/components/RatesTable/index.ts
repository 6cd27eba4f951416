export { RatesTable } from "./RatesTable";
