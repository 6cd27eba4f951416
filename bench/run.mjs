/**
 * `npm run bench [part …]`: what the add-in costs and what it finds. Each part is built as the product is, by the
 * command's own webpack settings, because it is what users run that is measured; npm's packages stay as they are. Each
 * is a process of its own, so that none finds the other's memory; any bound that is not met fails it.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configs from "../webpack.config.js";

/** Built and run in Node; `pane` is measured in a browser, by end-to-end tests of what `npm run build` and `build:workbench` made. */
const BUILT = ["traffic", "layouts", "scale", "headless"];
const PARTS = [...BUILT, "pane"];
const root = fileURLToPath(new URL("..", import.meta.url));
const out = fileURLToPath(new URL("../dist/bench", import.meta.url));
const chosen = process.argv.slice(2);
const unknown = chosen.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(", ")}: ${PARTS.join(", ")}`);
  process.exit(2);
}

const parts = chosen.length > 0 ? chosen : PARTS;
const built = parts.filter((part) => BUILT.includes(part));
if (built.length > 0) await build(built);
let failed = false;
for (const part of parts) {
  console.log(`\n# ${part}`);
  const { status } = spawnSync(process.execPath, commandOf(part), { cwd: root, stdio: "inherit", env: { ...process.env, YUSHEN_BENCH: part } });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);

function commandOf(part) {
  if (part !== "pane") return [`${out}/${part}.js`];
  return ["node_modules/jest/bin/jest.js", "--config", "jest.e2e.config.js", "--runInBand", "--silent=false", "test/e2e/rates.test.ts", "test/e2e/chart.test.ts"];
}

async function build(names) {
  const { target, resolve, module, optimization } = configs({ only: "cli" });
  const isPackage = ({ request }, done) => (/^[./]/.test(request) ? done() : done(null, `commonjs ${request}`));
  const stats = await new Promise((done, fail) => {
    webpack(
      {
        mode: "production",
        context: root,
        target,
        devtool: false,
        entry: Object.fromEntries(names.map((name) => [name, `./bench/${name}.ts`])),
        output: { path: out, filename: "[name].js" },
        resolve,
        // What a part looks up in npm's packages while it runs, it must find there.
        module: { ...module, parser: { javascript: { createRequire: false } } },
        optimization,
        externals: isPackage,
        performance: { hints: false },
      },
      (error, built) => (error ? fail(error) : done(built)),
    );
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}
