import type { ReactNode, Ref } from "react";

export type NoticeIntent = "info" | "success" | "warning" | "error";

export interface NoticeProps {
  readonly intent: NoticeIntent;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
  /** Makes the notice able to take the focus from code, to lead keyboard and screen-reader users to it. */
  readonly focusRef?: Ref<HTMLDivElement>;
}
