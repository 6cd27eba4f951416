// `npm start`: installs what is missing, builds, and opens the workbench with a real sample workbook.
import { ensureDependencies, ensureNode, must } from "./ensure.mjs";

ensureNode();
ensureDependencies();
console.log("Building the workbench …");
must("npm", ["run", "--silent", "build:workbench", "--", "--stats", "errors-warnings"]);
must(process.execPath, ["dist/workbench/server.js", ...process.argv.slice(2)], { shell: false });
