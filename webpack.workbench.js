/**
 * Builds the workbench (`dist/workbench`): the page, its server, and the task pane with Microsoft's client taken from
 * node_modules. A development tool, so built in development mode: in production mode the grid alone takes 90 seconds.
 *
 *   --env only=page | server | pane   build one of the three
 */
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const productConfig = require("./webpack.config.js");

const OUT = path.resolve(__dirname, "dist/workbench");
const MODE = "development";

const SWC = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } },
};

const shared = (name) => ({
  name,
  mode: MODE,
  resolve: { extensions: [".ts", ".js"] },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    name: `workbench-${name}`,
    cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
});

const page = () => ({
  ...shared("page"),
  target: ["web", "es2022"],
  devtool: false,
  entry: { workbench: "./src/workbench/page/main.ts" },
  output: { path: path.join(OUT, "page"), filename: "[name].js", chunkFilename: "[name].js", publicPath: "", clean: true },
  module: { rules: [SWC, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
  plugins: [
    new HtmlPlugin({ template: "./src/workbench/page/index.html", filename: "index.html", favicon: "./assets/icons/product-32.png" }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
  ],
});

const server = () => ({
  ...shared("server"),
  target: "node20",
  devtool: false,
  node: { __dirname: false },
  entry: { server: "./src/workbench/server/main.ts" },
  output: { path: OUT, filename: "[name].js" },
  externals: { selfsigned: "commonjs selfsigned" },
  module: { rules: [SWC] },
});

const pane = () => {
  const product = productConfig(
    { only: "pane", officeJs: "/office-js/office.js", baseUrl: "https://localhost:3443/pane", out: path.join(OUT, "pane") },
    { mode: MODE },
  );
  return { ...product, cache: shared("pane").cache, output: { ...product.output, clean: true } };
};

module.exports = (env = {}) => {
  const configs = { page, server, pane };
  return env.only === undefined ? Object.values(configs).map((make) => make()) : configs[env.only]();
};
