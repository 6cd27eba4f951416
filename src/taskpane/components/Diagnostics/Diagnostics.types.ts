import type { DiagnosticsReport } from "../../host/diagnostics";

export interface DiagnosticsProps {
  readonly read: () => Promise<DiagnosticsReport>;
  /** Puts a text on the clipboard; rejects when the web view does not allow it. */
  readonly copy: (text: string) => Promise<void>;
}
