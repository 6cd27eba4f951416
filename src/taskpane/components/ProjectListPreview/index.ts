export { ProjectListPreview } from "./ProjectListPreview";
