/** End-to-end tests: a real browser against `dist/` as built; run `npm run build` and `npm run build:workbench` before. */
const { projects } = require("./jest.config.js");

module.exports = {
  displayName: "e2e",
  rootDir: __dirname,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testEnvironment: "node",
  // Not how fast it must be: how long a busy machine is waited for.
  testTimeout: 180_000,
  transform: projects[0].transform,
  transformIgnorePatterns: projects[0].transformIgnorePatterns,
  moduleFileExtensions: projects[0].moduleFileExtensions,
};
