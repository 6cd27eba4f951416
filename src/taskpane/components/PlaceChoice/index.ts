export { PlaceChoice } from "./PlaceChoice";
