import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";

/** A certificate for https://localhost with its key, both PEM text, and where it came from. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** `installed`: made by office-addin-dev-certs and trusted by this machine; `own`: ours, the browser asks once. */
  readonly origin: "installed" | "own";
}

/** Where certificates are looked for and kept; tests point it at a directory of theirs. */
export interface CertificatePlaces {
  readonly installed: string;
  readonly own: string;
}

const ONE_DAY = 24 * 60 * 60 * 1000;
const VALID_DAYS = 820;

/** The places of a developer's machine: the home directory for both, so that a fresh clone asks the browser no second time. */
export const defaultPlaces = (): CertificatePlaces => ({
  installed: join(homedir(), ".office-addin-dev-certs"),
  own: join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "yushen-workbench"),
});

/**
 * The certificate the workbench serves with: an installed development certificate when there is a valid one, else our
 * own self-signed one, made at first start and kept. Rejects when the cache directory cannot be written.
 */
export async function findOrMakeCertificate(places: CertificatePlaces): Promise<Certificate> {
  const installed = readPair(places.installed);
  if (installed) return { ...installed, origin: "installed" };
  const kept = readPair(places.own);
  if (kept) return { ...kept, origin: "own" };
  const made = await makePair();
  writePair(places.own, made);
  return { ...made, origin: "own" };
}

interface Pair {
  readonly cert: string;
  readonly key: string;
}

function readPair(directory: string): Pair | undefined {
  const [certFile, keyFile] = [join(directory, "localhost.crt"), join(directory, "localhost.key")];
  if (!existsSync(certFile) || !existsSync(keyFile)) return undefined;
  const cert = readFileSync(certFile, "utf8");
  return isUsable(cert) ? { cert, key: readFileSync(keyFile, "utf8") } : undefined;
}

function isUsable(pem: string): boolean {
  const certificate = new X509Certificate(pem);
  return Date.parse(certificate.validTo) > Date.now() + ONE_DAY && certificate.checkHost("localhost") !== undefined;
}

async function makePair(): Promise<Pair> {
  const { generate } = await import("selfsigned");
  const notBeforeDate = new Date(Date.now() - ONE_DAY);
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate,
    notAfterDate: new Date(notBeforeDate.getTime() + VALID_DAYS * ONE_DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }, { type: 7, ip: "127.0.0.1" }] },
    ],
  });
  return { cert, key };
}

function writePair(directory: string, pair: Pair): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  writeFileSync(join(directory, "localhost.crt"), pair.cert);
  const keyFile = join(directory, "localhost.key");
  writeFileSync(keyFile, pair.key, { mode: 0o600 });
}
