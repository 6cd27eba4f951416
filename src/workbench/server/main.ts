import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBrowser } from "./open-browser";
import { startWorkbench } from "./server";

const DEFAULT_PORT = 3443;

/** Built to dist/workbench/server.js: the repository is two levels up. */
const root = resolve(__dirname, "../..");

async function main(): Promise<void> {
  const missing = ["dist/workbench/page/index.html", "dist/workbench/pane/taskpane.html"].filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) throw new Error(`还没有构建：缺少 ${missing.join("、")}，请先运行 npm run build:workbench`);
  const workbench = await startWorkbench({ root, port: Number(process.env["PORT"] ?? DEFAULT_PORT) });
  const hint = workbench.certificate === "own" ? "；浏览器提示证书不受信任时，选“高级”→“继续前往 localhost”" : "";
  process.stdout.write(`预审工作台：${workbench.url}（Ctrl+C 结束）${hint}\n`);
  if (!process.argv.includes("--no-open")) openBrowser(workbench.url);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
