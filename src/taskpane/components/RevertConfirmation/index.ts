export { RevertConfirmation } from "./RevertConfirmation";
