/**
 * Builds what is shipped: the task pane with its manifest (`dist/`) and the headless command (`dist/cli/yushen.js`).
 *
 *   --env baseUrl=https://intranet.example/yushen   where `dist/` will be served; every URL of the manifest follows it
 *   --env officeJs=global | 21vianet | URL          where the pages take office.js from (default: global)
 *   --env out=DIR                                   output folder (default: dist)
 *   --env only=pane | cli                           build one of the two
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { ManifestPlugin } = require("./scripts/manifest-plugin.js");

const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

const DEVELOPMENT_URL = "https://localhost:3443";

const SWC = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2021",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

/** No network but the add-in's own files and office.js; Fluent UI writes its style sheets at run time. */
function contentSecurityPolicy(officeJsUrl) {
  const office = officeJsUrl.startsWith("https:") ? ` ${new URL(officeJsUrl).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function paneConfig({ mode, out, baseUrl, officeJsUrl }) {
  return {
    name: "pane",
    mode,
    target: ["web", "es2021"],
    devtool: mode === "production" ? false : "source-map",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: out,
      filename: "assets/[name].[contenthash:8].js",
      chunkFilename: "assets/[name].[contenthash:8].js",
      publicPath: "",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [SWC] },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        officeJsUrl,
        csp: contentSecurityPolicy(officeJsUrl),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/[name].[contenthash:8][ext]" },
          { from: "assets/help.html", to: "help.html" },
        ],
      }),
      new ManifestPlugin({ source: path.resolve(__dirname, "manifest.xml"), from: DEVELOPMENT_URL, to: baseUrl }),
    ],
  };
}

function cliConfig({ mode, out }) {
  return {
    name: "cli",
    mode,
    target: "node20",
    devtool: false,
    entry: { yushen: "./src/cli/index.ts" },
    output: { path: path.join(out, "cli"), filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [SWC] },
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

module.exports = (env = {}, argv = {}) => {
  const options = {
    mode: argv.mode ?? "production",
    out: path.resolve(__dirname, env.out ?? "dist"),
    baseUrl: (env.baseUrl ?? DEVELOPMENT_URL).replace(/\/+$/, ""),
    officeJsUrl: OFFICE_JS[env.officeJs ?? "global"] ?? env.officeJs,
  };
  const configs = { pane: paneConfig(options), cli: cliConfig(options) };
  return env.only === undefined ? Object.values(configs) : configs[env.only];
};
