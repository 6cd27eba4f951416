export { InsertOptions } from "./InsertOptions";
