export { InsertForm } from "./InsertForm";
