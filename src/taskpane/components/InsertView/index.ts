export { InsertView } from "./InsertView";
