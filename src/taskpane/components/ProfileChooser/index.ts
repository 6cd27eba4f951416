export { ProfileChooser } from "./ProfileChooser";
