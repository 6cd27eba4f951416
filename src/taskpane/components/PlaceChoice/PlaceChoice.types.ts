export interface PlaceChoiceProps {
  readonly atSelection: boolean;
  readonly onChange: (atSelection: boolean) => void;
  /** Whether to point out that what is chosen is more than one table. */
  readonly wrong: boolean;
  readonly disabled: boolean;
}
