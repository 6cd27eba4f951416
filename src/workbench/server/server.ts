import { createServer, type Server } from "node:https";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { type Certificate, type CertificatePlaces, defaultPlaces, findOrMakeCertificate } from "./certificate";
import { type Mount, staticFiles } from "./static-files";

/** A running workbench. */
export interface Workbench {
  /** `https://localhost:<port>/workbench/` */
  readonly url: string;
  readonly certificate: Certificate["origin"];
  /** Stops it and drops open connections. */
  close(): Promise<void>;
}

/** Where to serve from and on which port. */
export interface WorkbenchOptions {
  /** The repository: `dist/` (built) and `node_modules/` are below it. */
  readonly root: string;
  /** The first port to try; 0 takes any free one. Busy ports are passed over, up to 20 of them. */
  readonly port: number;
  /** Default: the home directory's. */
  readonly certificates?: CertificatePlaces;
}

const HOME = "/workbench/";
const PORTS_TO_TRY = 20;

/** What is shown where: the product as built, the workbench page, its build of the pane, Microsoft's client unmodified. */
export const mountsOf = (root: string): readonly Mount[] => [
  { prefix: "/", directory: join(root, "dist") },
  { prefix: HOME, directory: join(root, "dist/workbench/page") },
  { prefix: "/pane/", directory: join(root, "dist/workbench/pane") },
  { prefix: "/office-js/", directory: join(root, "node_modules/@microsoft/office-js/dist") },
];

/**
 * Serves the workbench on https://localhost, reachable from this machine only. Rejects when no port is free or the
 * certificate cannot be made.
 */
export async function startWorkbench({ root, port, certificates = defaultPlaces() }: WorkbenchOptions): Promise<Workbench> {
  const certificate = await findOrMakeCertificate(certificates);
  const server = createServer({ cert: certificate.cert, key: certificate.key }, staticFiles(mountsOf(root), HOME));
  const taken = await listen(server, port, port === 0 ? 1 : PORTS_TO_TRY);
  return {
    url: `https://localhost:${taken}${HOME}`,
    certificate: certificate.origin,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

async function listen(server: Server, port: number, attempts: number): Promise<number> {
  try {
    return await listenOn(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || attempts <= 1) throw error;
    return listen(server, port + 1, attempts - 1);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      done((server.address() as AddressInfo).port);
    });
  });
}
