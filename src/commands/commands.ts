import type { PaneRequest, PaneRequests } from "../taskpane/paneRequests";

/** What the commands need of Office: ribbon functions by id, and the pane's visibility. */
export interface RibbonHost {
  associate(functionName: string, action: (event: RibbonEvent) => void): void;
  showAsTaskpane(): Promise<void>;
}

export interface RibbonEvent {
  completed(): void;
}

/** The ribbon's functions (`FunctionName` in the manifest) and what each asks of the pane; `null` only opens it. */
const COMMANDS: Readonly<Record<string, PaneRequest | null>> = {
  openPane: null,
  checkWorkbook: { tab: "check", start: true },
  insertTables: { tab: "insert" },
  computeRates: { tab: "rates" },
};

/**
 * Connects the ribbon buttons with the pane. Every command tells the host that it is done, even when the pane could
 * not be shown: a command that does not would block the ribbon. The reason is given to `onFailure`.
 */
export function registerCommands(host: RibbonHost, requests: PaneRequests, onFailure: (cause: unknown) => void): void {
  for (const [name, request] of Object.entries(COMMANDS)) {
    host.associate(name, (event) => {
      if (request !== null) requests.send(request);
      host.showAsTaskpane().catch(onFailure).finally(() => event.completed());
    });
  }
}
