export { WaivedList } from "./WaivedList";
