export { LiveSwitch } from "./LiveSwitch";
