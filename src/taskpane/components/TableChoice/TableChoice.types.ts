export interface TableChoiceProps {
  readonly specIds: readonly string[];
  readonly profileId: string;
  readonly onChange: (specIds: readonly string[]) => void;
  /** Whether to point out that none is chosen. */
  readonly missing: boolean;
  readonly disabled: boolean;
}
