import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, runInContext, Script, type Context } from "node:vm";
import { startStandIn, type StandIn } from "./standIn";
import type { BareClient } from "./transports/session";

/** Microsoft's client, loaded and connected, and the stand-in behind it. */
export interface NodeStandIn {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly standIn: StandIn;
}

/**
 * Starts the stand-in in Node: Microsoft's unmodified client from node_modules runs in `context` (a fresh one when
 * absent), engine and host run outside of it.
 *
 * A benchmark: `node -r ./test/support/typescript.js bench/some.ts`, with
 * `const { Excel, standIn } = startInNode(); await Excel.run(…); standIn.traffic(); standIn.close()`.
 */
export function startInNode(context: Context = createContext({ console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask })): NodeStandIn {
  prepare(context);
  clientScript().runInContext(context);
  const globals = runInContext("({ Excel, OfficeExtension, Office, parse: JSON.parse })", context) as NodeStandIn & { readonly parse: (text: string) => unknown };
  const { Excel, OfficeExtension, Office, parse } = globals;
  const standIn = startStandIn({ OfficeExtension } as unknown as BareClient, parse);
  return { Excel, OfficeExtension, Office, standIn };
}

/** The least of a browser that the client's script looks at while it loads. */
function prepare(context: Context): void {
  runInContext(
    `globalThis.window ??= globalThis;
     globalThis.self ??= globalThis;
     globalThis.addEventListener ??= () => undefined;
     globalThis.location ??= { href: "https://localhost/", protocol: "https:", host: "localhost", hostname: "localhost", search: "", hash: "" };
     globalThis.document ??= { URL: location.href, cookie: "", getElementsByTagName: () => [], createElement: () => ({}) };
     if (!globalThis.navigator?.userAgent) Object.defineProperty(globalThis, "navigator", { value: { userAgent: "" }, configurable: true });`,
    context,
  );
}

let script: Script | undefined;

function clientScript(): Script {
  const directory = join(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"), "..");
  const file = join(directory, "dist", "excel-web-16.00.js");
  script ??= new Script(readFileSync(file, "utf8"), { filename: file });
  return script;
}
