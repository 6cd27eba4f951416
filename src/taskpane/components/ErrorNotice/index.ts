export { ErrorNotice } from "./ErrorNotice";
export type { ErrorNoticeProps } from "./ErrorNotice.types";
