export { MoreMenu } from "./MoreMenu";
