import type { WriteEdit } from "../../../domain/edits";

export interface FixPreviewProps {
  readonly edits: readonly WriteEdit[];
}
