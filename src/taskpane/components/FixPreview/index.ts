export { FixPreview } from "./FixPreview";
