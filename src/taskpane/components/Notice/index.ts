export { Notice } from "./Notice";
export type { NoticeIntent, NoticeProps } from "./Notice.types";
