export { CodeChoice } from "./CodeChoice";
