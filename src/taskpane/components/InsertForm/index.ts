export { InsertForm } from "./InsertForm";
export type { InsertFormProps } from "./InsertForm.types";
