/** `npm run bench`: what the add-in costs Excel. Needs no build; the repository's TypeScript runs as it is. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { status } = spawnSync(process.execPath, ["--require", "./test/support/typescript.js", "bench/traffic.ts"], { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
