import type { ReactNode } from "react";

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Told of every bug that reaches the boundary. */
  readonly onCrash: (cause: unknown) => void;
  readonly onReload: () => void;
}
