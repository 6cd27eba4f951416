export { Diagnostics } from "./Diagnostics";
