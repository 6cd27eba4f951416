import type { Host } from "../index";
import { noTraffic, type Traffic } from "../traffic";

/** The parts of Microsoft's client that the bare session hooks into. */
export interface BareClient {
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { readonly entries: readonly unknown[] }): void;
  };
}

interface RequestMessage {
  readonly Body: unknown;
}

/** A client that talks to a host. */
export interface Session {
  /** One entry for every `Excel.run` so far, in the order they began. */
  readonly runs: readonly Traffic[];
  /** Forgets the traffic so far. */
  forgetTraffic(): void;
  /** Cuts the connection: the client falls back to its own ways. */
  close(): void;
}

/**
 * Makes every `Excel.run` of the client ask `host`, by the hook that Microsoft's own tests use. Excel and its events
 * only: there is no `Office.onReady`, no context.
 *
 * `parse` is the client's own `JSON.parse` when client and host live in different realms, so that what the client hands
 * out are objects of its realm.
 */
export function connect(client: BareClient, host: Host, parse: (text: string) => unknown = JSON.parse): Session {
  const { OfficeExtension } = client;
  let runs: Traffic[] = [];

  // The client asks for an executor once for every context, which is once for every Excel.run.
  const createExecutor = (): object => {
    const run = noTraffic();
    runs.push(run);
    return { executeAsync: (_customData: string, flags: number, message: RequestMessage) => execute(flags, message, run) };
  };

  const execute = async (flags: number, message: RequestMessage, run: Traffic): Promise<unknown> => {
    const text = typeof message.Body === "string" ? message.Body : JSON.stringify(message.Body);
    const { status, body, refused, traffic } = await host.processQuery(text, flags);
    run.roundTrips += traffic.roundTrips;
    // What only gives back ranges is not awaited by anybody.
    if (traffic.roundTrips > 0) {
      run.actions += traffic.actions;
      run.bytesOut += traffic.bytesOut;
      run.bytesIn += traffic.bytesIn;
    }
    return parse(
      JSON.stringify({
        HttpStatusCode: status,
        ErrorCode: refused?.code ?? "",
        ErrorMessage: refused?.message ?? "",
        Headers: {},
        Body: body === "" ? null : (JSON.parse(body) as unknown),
      }),
    );
  };

  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://stand-in.invalid/", headers: {} }),
    _createRequestExecutorOrNull: createExecutor,
  };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const stop = host.onEvents((entries) => OfficeExtension._testTriggerRichApiMessageEvent({ entries }));
  return {
    get runs() {
      return runs;
    },
    forgetTraffic: () => {
      runs = [];
    },
    close: () => {
      stop();
      OfficeExtension.SessionBase._overrideSession = undefined;
    },
  };
}
