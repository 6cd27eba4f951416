/**
 * A pane in Excel: jsdom with Microsoft's unmodified office.js, which speaks the frame protocol with a host outside of
 * the sandbox, as a pane in an iframe speaks with Excel on the web. `openPane()` loads office.js; from then on the test
 * has `Office` and `Excel` as the add-in's page has them.
 */
require("./typescript.js");
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { TestEnvironment } = require("jest-environment-jsdom");
const { createEngine } = require("../../src/workbench/engine/index.ts");
const { createHost } = require("../../src/workbench/host/index.ts");
const { createFrameHost } = require("../../src/workbench/host/transports/frame.ts");

const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const ORIGIN = "https://localhost:3443";

module.exports = class FrameEnvironment extends TestEnvironment {
  constructor(config, context) {
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions: { ...config.projectConfig.testEnvironmentOptions, url: `${ORIGIN}/taskpane.html` } } }, context);
  }

  async setup() {
    await super.setup();
    this.engine = createEngine();
    this.host = createHost(this.engine);
    this.frame = createFrameHost(this.host, {
      hostOrigin: ORIGIN,
      conversationId: `conversation-${Date.now()}`,
      fileName: "预算.xlsx",
      addInName: "预审",
      post: (text) => this.deliver(text),
    });
    this.global.openPane = () => this.openPane();
    this.global.shell = shellOf(this);
  }

  async teardown() {
    this.frame?.dispose();
    this.observer?.disconnect();
    this.engine?.dispose();
    await super.teardown();
  }

  /** What the host sends arrives as a message event, as from the page that holds the frame. */
  deliver(text) {
    const window = this.global;
    setTimeout(() => window.dispatchEvent?.(new window.MessageEvent("message", { data: text, origin: ORIGIN, source: window.opener })), 0);
  }

  openPane() {
    const window = this.global;
    window.name = this.frame.frameName;
    // jsdom knows no document.domain, by which office.js judges whether to trust the host.
    Object.defineProperty(window.document, "domain", { value: "localhost", configurable: true });
    window.opener = { postMessage: (text) => this.frame.receive(text) };
    this.observer = new window.MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.tagName === "SCRIPT" && node.src) this.load(node);
    });
    this.observer.observe(window.document, { childList: true, subtree: true });
    const script = window.document.createElement("script");
    script.src = `${ORIGIN}/office/office.js`;
    window.document.head.append(script);
  }

  /** Runs a script that the page has asked for, from the client's package. */
  load(element) {
    const name = new URL(element.src).pathname.replace(/^\/office\//, "");
    try {
      this.global.eval(readFileSync(join(DIST, name), "utf8"));
      element.dispatchEvent(new this.global.Event("load"));
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
      element.dispatchEvent(new this.global.Event("error"));
    }
  }
};

/** What surrounds the pane: the ribbon, the grid's user, the document. */
function shellOf({ host, engine, frame }) {
  return {
    invoke: (functionName) => frame.invokeFunction(functionName, "Button"),
    notifyVisibility: (visible) => frame.notifyVisibility(visible),
    select: (row, column) => engine.sheets.select(engine.sheets.active(), [{ top: row, left: column, bottom: row, right: column }]),
    type: (row, column, text) => {
      engine.cells.write(engine.sheets.active(), row, column, { kind: "input", input: text });
      engine.flush();
    },
    document: () => engine.toDocument(),
    runtimeState: () => host.shell.state,
    fail: (fault) => host.fail(fault),
  };
}
