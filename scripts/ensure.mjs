import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromiumPath } from "./chromium.mjs";

/** The repository's root, whatever folder the command was given in. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command with its output shown; ends this process with its exit code when it fails. */
export function must(command, args, options = {}) {
  const { status, error } = run(command, args, options);
  if (status === 0) return;
  if (error !== undefined) console.error(`${command}: ${error.message}`);
  process.exit(status ?? 1);
}

/** Runs a command with its output shown, from the root. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32", ...options });
}

/** Installs the npm packages when they are missing or older than the lock file. */
export function ensureDependencies() {
  const installed = `${root}/node_modules/.package-lock.json`;
  const lock = `${root}/package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing the npm packages …");
  must("npm", ["ci", "--ignore-scripts"]);
}

const TOOLS = [
  { name: "a Chromium browser", packages: ["chromium"], present: () => chromiumPath() !== undefined },
  { name: "LibreOffice Calc", packages: ["libreoffice-calc"], present: () => onPath("soffice") },
  { name: "pdftoppm", packages: ["poppler-utils"], present: () => onPath("pdftoppm") },
  { name: "Chinese fonts", packages: ["fonts-noto-cjk"], present: () => process.platform !== "linux" || hasChineseFont() },
];

/** Installs what the tests need beside npm packages; where it may not, says what to install and ends. */
export function ensureTestTools() {
  const missing = TOOLS.filter(({ present }) => !present());
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => tool.packages);
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) {
    console.error(`The tests need ${missing.map(({ name }) => name).join(", ")}. On Debian: sudo apt-get install -y ${packages.join(" ")}`);
    process.exit(1);
  }
  console.log(`Installing ${packages.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  must("apt-get", ["update", "-qq"], { env });
  must("apt-get", ["install", "-y", "-qq", ...packages], { env, stdio: ["ignore", "ignore", "inherit"] });
}

function onPath(command) {
  return (process.env.PATH ?? "").split(":").some((folder) => existsSync(`${folder}/${command}`));
}

function hasChineseFont() {
  const { status, stdout } = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}

/** Ends with a clear message on a Node that is too old to run the tools. */
export function ensureNode() {
  const { engines } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Yushen needs Node ${engines.node}; this is ${process.versions.node}.`);
  process.exit(1);
}
