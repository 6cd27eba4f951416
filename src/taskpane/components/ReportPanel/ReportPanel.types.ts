import type { CheckPartProps } from "../../checkWork";

export interface ReportPanelProps extends CheckPartProps {
  readonly copy: (text: string) => Promise<void>;
}
