/** `npm run docs:tables`: writes docs/tables from the catalogue, after changing a table. Needs no build. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../test/support/typescript.js");
const { tablePages } = require("./table-docs/page.ts");

const folder = new URL("../docs/tables/", import.meta.url);
const pages = tablePages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder).filter((file) => file.endsWith(".md") && !pages.has(file))) rmSync(new URL(name, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
