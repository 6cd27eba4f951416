export interface FilePickerProps {
  readonly label: string;
  /** Endings of the files that can be chosen, as in HTML. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly disabled: boolean;
  readonly testId: string;
}
