import type { FigureChoice, FigureColumn } from "../../../domain/execution";

export interface FigureFormProps {
  readonly columns: readonly FigureColumn[];
  readonly choice: FigureChoice;
  readonly onChange: (choice: FigureChoice) => void;
  readonly disabled: boolean;
}
