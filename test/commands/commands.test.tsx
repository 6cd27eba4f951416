import { registerCommands } from "../../src/commands/commands";
import type { RibbonEvent, RibbonHost } from "../../src/commands/commands";
import { createPaneRequests } from "../../src/taskpane/paneRequests";
import type { PaneRequest } from "../../src/taskpane/paneRequests";

interface Ribbon extends RibbonHost {
  press(functionName: string): Promise<"completed">;
}

function ribbon(showAsTaskpane: () => Promise<void>): Ribbon {
  const actions = new Map<string, (event: RibbonEvent) => void>();
  return {
    associate: (name, action) => void actions.set(name, action),
    showAsTaskpane,
    press: (name) => new Promise((resolve, reject) => {
      const action = actions.get(name);
      if (action === undefined) return reject(new Error(`the ribbon has no function ${name}`));
      action({ completed: () => resolve("completed") });
    }),
  };
}

function heard(requests: ReturnType<typeof createPaneRequests>): PaneRequest[] {
  const list: PaneRequest[] = [];
  requests.subscribe((request) => list.push(request));
  return list;
}

describe("ribbon commands", () => {
  it.each([
    ["checkWorkbook", [{ tab: "check", start: true }]],
    ["insertTables", [{ tab: "insert" }]],
    ["computeRates", [{ tab: "rates" }]],
    ["openPane", []],
  ])("%s shows the pane and asks for its view", async (name, expected) => {
    const requests = createPaneRequests();
    const list = heard(requests);
    let shown = 0;
    const host = ribbon(() => {
      shown += 1;
      return Promise.resolve();
    });
    registerCommands(host, requests, () => undefined);

    await expect(host.press(name)).resolves.toBe("completed");
    expect(list).toEqual(expected);
    expect(shown).toBe(1);
  });

  it("tells the host that it is done even when the pane cannot be shown", async () => {
    const failures: unknown[] = [];
    const cause = new Error("no pane");
    const host = ribbon(() => Promise.reject(cause));
    registerCommands(host, createPaneRequests(), (failure) => failures.push(failure));

    await expect(host.press("checkWorkbook")).resolves.toBe("completed");
    expect(failures).toEqual([cause]);
  });
});

describe("pane requests", () => {
  it("keeps the newest request for a pane that is not rendered yet", () => {
    const requests = createPaneRequests();
    requests.send({ tab: "insert" });
    requests.send({ tab: "rates" });
    expect(heard(requests)).toEqual([{ tab: "rates" }]);
    expect(heard(requests)).toEqual([]);
  });

  it("delivers nothing after a subscription has ended", () => {
    const requests = createPaneRequests();
    const list: PaneRequest[] = [];
    requests.subscribe((request) => list.push(request))();
    requests.subscribe(() => undefined);
    requests.send({ tab: "check", start: true });
    expect(list).toEqual([]);
  });
});
