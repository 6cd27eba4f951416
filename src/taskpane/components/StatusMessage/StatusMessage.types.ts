export interface StatusMessageProps {
  /** Read out by screen readers when it changes; empty says nothing. */
  readonly text: string;
}
