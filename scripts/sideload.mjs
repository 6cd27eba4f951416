// `npm run sideload`: builds the pane and loads it into the Excel of this machine, served over HTTPS with Microsoft's
// development certificate (installed on first use; Windows asks once). `npm run sideload:stop` takes it out again.
import { ensureDependencies, must } from "./ensure.mjs";

const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@7.0.0";

ensureDependencies();
must("npm", ["run", "--silent", "build:workbench", "--", "--stats", "errors-warnings"]);
must("npm", ["run", "--silent", "build", "--", "--env", "only=pane"]);
must("npx", ["--yes", CERTIFICATES, "install"]);
must("npx", [
  "--yes", DEBUGGING, "start", "dist/manifest.xml", "desktop", "--app", "excel",
  "--dev-server", "node dist/workbench/server.js --no-open", "--dev-server-port", "3443",
]);
