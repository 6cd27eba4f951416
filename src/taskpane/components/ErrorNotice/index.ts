export { ErrorNotice } from "./ErrorNotice";
