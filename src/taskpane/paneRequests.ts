/** The pane's views, in the order of their tabs. */
export type PaneTab = "check" | "insert" | "rates" | "targets";

/** What a ribbon button wants of the pane: show a view and, for the check, begin at once. */
export interface PaneRequest {
  readonly tab: PaneTab;
  readonly start?: true;
}

/** The wire from ribbon commands to the pane; both live in the same page (shared runtime). */
export interface PaneRequests {
  /** Delivered at once, or to the first listener when the pane is not rendered yet; only the newest is kept. */
  send(request: PaneRequest): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (request: PaneRequest) => void): () => void;
}

export function createPaneRequests(): PaneRequests {
  const listeners = new Set<(request: PaneRequest) => void>();
  let waiting: PaneRequest | undefined;

  return {
    send(request) {
      if (listeners.size === 0) waiting = request;
      for (const listener of listeners) listener(request);
    },
    subscribe(listener) {
      listeners.add(listener);
      if (waiting !== undefined) listener(waiting);
      waiting = undefined;
      return () => listeners.delete(listener);
    },
  };
}
