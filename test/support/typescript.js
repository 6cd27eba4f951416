/**
 * Lets plain Node run the repository's TypeScript: `node -r ./test/support/typescript.js bench/some.ts`. Types are
 * stripped, not checked.
 */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { transformSync } = require("@swc/core");

const compile = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    sourceMaps: "inline",
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx: filename.endsWith("x") }, transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

Module._extensions[".ts"] = compile;
Module._extensions[".tsx"] = compile;
