export { MoreMenu } from "./MoreMenu";
export type { MoreMenuProps } from "./MoreMenu.types";
