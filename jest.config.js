/** One project a kind of test: the domain runs bare, the host's tests in the environment that holds Excel's client, the pane's in jsdom. */
const transform = {
  "^.+\\.(ts|tsx|mts|js|mjs)$": ["@swc/jest", {
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
  }],
};

const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch: testMatch.map((glob) => `<rootDir>/test/${glob}`),
  transform,
  transformIgnorePatterns: ["/node_modules/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  ...extra,
});

module.exports = {
  // Whole sets of tables go through the stand-in Excel; how long that takes is bench/ business.
  testTimeout: 60_000,
  projects: [
    project("node", ["{domain,app,cli,delimited,i18n,report,xlsx,meta}/**/*.test.ts", "workbench/page/**/*.test.ts", "build/**/*.test.ts"], { testEnvironment: "node" }),
    project("excel", ["excel/**/*.test.ts", "workbench/{host,engine}/**/*.test.ts"], { testEnvironment: "<rootDir>/test/support/excel-environment.js" }),
    project("frame", ["workbench/frame/**/*.test.ts"], { testEnvironment: "<rootDir>/test/support/frame-environment.js" }),
    project("pane", ["{taskpane,commands}/**/*.test.tsx"], { testEnvironment: "jsdom" }),
  ],
};
