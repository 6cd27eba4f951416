// `npm test`: installs what is missing, then proves everything: types, lint, boundaries, unit and integration tests,
// the build, and the end-to-end tests in a real browser. Ends with one line that sums all of them.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureDependencies, ensureNode, ensureTestTools, root, run } from "./ensure.mjs";

const results = `${root}/test-results`;

ensureNode();
ensureDependencies();
ensureTestTools();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const totals = { passed: 0, failed: 0 };

function check(name, script) {
  console.log(`\n── ${name}`);
  const passed = run("npm", ["run", "--silent", script]).status === 0;
  totals[passed ? "passed" : "failed"] += 1;
}

function jest(name, args) {
  console.log(`\n── ${name}`);
  const file = `${results}/${name.replaceAll(" ", "-")}.json`;
  const { status } = run("npx", ["jest", "--ci", "--json", `--outputFile=${file}`, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, "utf8"));
  totals.passed += numPassedTests;
  totals.failed += numFailedTests + numRuntimeErrorTestSuites;
  if (status !== 0 && numFailedTests + numRuntimeErrorTestSuites === 0) totals.failed += 1;
}

check("types", "types");
check("lint", "lint");
check("boundaries", "boundaries");
check("unused code", "unused");
jest("unit and integration tests", ["--maxWorkers=2"]);
check("build", "build");
check("build of the workbench", "build:workbench");
jest("end to end tests", ["--config", "jest.e2e.config.js", "--runInBand"]);

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
