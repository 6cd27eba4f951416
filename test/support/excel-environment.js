/**
 * A Node environment with Excel in it. Microsoft's client runs inside jest's sandbox, so that its errors and promises
 * are those of the test; Univer and the host run outside, where Univer's modules load.
 */
require("./typescript.js");
const { TestEnvironment } = require("jest-environment-node");
const { startInNode } = require("../../src/workbench/host/node.ts");

module.exports = class ExcelEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { standIn, ...globals } = startInNode(this.context);
    Object.assign(this.global, globals, { standIn });
    this.standIn = standIn;
  }

  async teardown() {
    this.standIn?.close();
    await super.teardown();
  }
};
