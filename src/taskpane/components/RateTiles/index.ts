export { RateTiles } from "./RateTiles";
