import type { CarriedStructure } from "../../../domain/carry";

export interface CarriedPreviewProps {
  readonly carried: CarriedStructure;
  /** The year it was moved to. */
  readonly year: number;
  readonly onAdopt: () => void;
  readonly disabled: boolean;
}
