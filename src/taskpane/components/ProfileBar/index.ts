export { ProfileBar } from "./ProfileBar";
