export { PlaceLink } from "./PlaceLink";
