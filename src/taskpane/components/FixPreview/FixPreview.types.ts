import type { FixEdit } from "../../../domain/edits";

export interface FixPreviewProps {
  readonly edits: readonly FixEdit[];
}
