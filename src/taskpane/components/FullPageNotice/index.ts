export { FullPageNotice } from "./FullPageNotice";
