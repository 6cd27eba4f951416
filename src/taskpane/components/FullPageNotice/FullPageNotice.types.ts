import type { NoticeProps } from "../Notice";

export type FullPageNoticeProps = Pick<NoticeProps, "intent" | "children" | "actions"> & { readonly title: string };
