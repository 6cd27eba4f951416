export { VoidWaivers } from "./VoidWaivers";
