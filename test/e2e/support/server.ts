import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");
const SERVER = join(ROOT, "dist/workbench/server.js");

export interface RunningServer {
  /** `https://localhost:<port>/workbench/` */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the built workbench server on a free port, as `npm start` does. Rejects when it is not built or does not start. */
export async function startServer(): Promise<RunningServer> {
  if (!existsSync(SERVER)) throw new Error("dist/workbench is missing: run `npm run build && npm run build:workbench` first.");
  const child = spawn(process.execPath, [SERVER, "--no-open"], { env: { ...process.env, PORT: "0" }, stdio: ["ignore", "pipe", "pipe"] });
  return { url: await announcedUrl(child), stop: () => stop(child) };
}

function announcedUrl(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let output = "";
    const read = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
      const url = /https:\/\/localhost:\d+\/workbench\//.exec(output)?.[0];
      if (url) found(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => fail(new Error(`The server ended with code ${code}: ${output}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.removeAllListeners("exit");
    child.once("exit", () => done());
    child.kill();
  });
}
