export { RevertConfirmation } from "./RevertConfirmation";
export type { RevertConfirmationProps } from "./RevertConfirmation.types";
