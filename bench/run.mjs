/**
 * `npm run bench [part …]`: what the add-in costs and what it finds. Needs no build; the repository's TypeScript runs as
 * it is. Each part is a process of its own, so that none finds the other's memory; any bound that is not met fails it.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PARTS = ["traffic", "layouts", "scale", "headless"];
const root = fileURLToPath(new URL("..", import.meta.url));
const chosen = process.argv.slice(2);
const unknown = chosen.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(", ")}: ${PARTS.join(", ")}`);
  process.exit(2);
}

let failed = false;
for (const part of chosen.length > 0 ? chosen : PARTS) {
  console.log(`\n# ${part}`);
  const { status } = spawnSync(process.execPath, ["--require", "./test/support/typescript.js", `bench/${part}.ts`], { cwd: root, stdio: "inherit" });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
