import type { Figures } from "../../hooks/useFigures";

export interface FigureSourceProps {
  readonly figures: Figures;
  readonly disabled: boolean;
}
