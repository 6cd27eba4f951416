import { createReadStream, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";

/** A directory shown under a URL prefix. */
export interface Mount {
  /** Begins and ends with `/`. */
  readonly prefix: string;
  readonly directory: string;
}

const MIME: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Answers GET and HEAD with the files of `mounts` (longest prefix first), `/` with a redirect to `home`; everything else
 * with 404 or 405. Nothing is cached, nothing outside a mount's directory can be reached.
 */
export function staticFiles(mounts: readonly Mount[], home: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    if (pathname === "/") return end(response.setHeader("Location", home), 302);
    const file = fileFor(mounts, pathname);
    if (!file) return end(response, 404);
    response.setHeader("Content-Type", MIME[extname(file.path)] ?? "application/octet-stream");
    response.setHeader("Content-Length", file.size);
    if (request.method === "HEAD") return end(response, 200);
    createReadStream(file.path).on("error", () => response.destroy()).pipe(response);
  };
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

/**
 * The file a URL path names, or undefined. A path that decodes to something outside its mount names nothing, and so
 * does one that is no valid percent-encoding.
 */
export function resolvePath(mounts: readonly Mount[], pathname: string): string | undefined {
  const path = decode(pathname);
  if (path === undefined || path.includes("\0") || path.includes("\\")) return undefined;
  const mount = [...mounts].sort((a, b) => b.prefix.length - a.prefix.length).find(({ prefix }) => path.startsWith(prefix));
  if (!mount) return undefined;
  const root = resolve(mount.directory);
  const wanted = resolve(root, `.${sep}${path.slice(mount.prefix.length)}`);
  return wanted === root || wanted.startsWith(root + sep) ? wanted : undefined;
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function fileFor(mounts: readonly Mount[], pathname: string): { path: string; size: number } | undefined {
  const wanted = resolvePath(mounts, pathname);
  if (!wanted) return undefined;
  const stat = statSync(wanted, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.isFile() ? { path: wanted, size: stat.size } : undefined;
  const index = join(wanted, "index.html");
  const indexStat = pathname.endsWith("/") ? statSync(index, { throwIfNoEntry: false }) : undefined;
  return indexStat?.isFile() ? { path: index, size: indexStat.size } : undefined;
}
