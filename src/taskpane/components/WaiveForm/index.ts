export { WaiveForm } from "./WaiveForm";
