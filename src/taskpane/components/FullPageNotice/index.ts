export { FullPageNotice } from "./FullPageNotice";
export type { FullPageNoticeProps } from "./FullPageNotice.types";
