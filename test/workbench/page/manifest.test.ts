/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../src/workbench/page/manifest";

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

describe("readManifest", () => {
  it("reads the ribbon of our own manifest in Chinese", () => {
    const { displayName, pane, groups } = readManifest(manifest, "zh-CN");
    expect({ displayName, pane }).toEqual({ displayName: "预审", pane: "/taskpane.html" });
    expect(groups.map(({ label }) => label)).toEqual(["预审"]);
    expect(groups[0]?.buttons.map(({ label, action }) => [label, action])).toEqual([
      ["打开预审", { kind: "ShowTaskpane", taskpaneId: "Yushen.Taskpane" }],
      ["检查工作簿", { kind: "ExecuteFunction", functionName: "checkWorkbook" }],
      ["插入表格", { kind: "ExecuteFunction", functionName: "insertTables" }],
      ["预算执行率", { kind: "ExecuteFunction", functionName: "computeRates" }],
    ]);
    expect(groups[0]?.buttons.map(({ icon }) => icon)).toEqual(["open", "check", "insert", "rates"].map((name) => `/assets/icons/${name}-32.png`));
  });

  it("takes the override of another locale", () => {
    const { displayName, groups } = readManifest(manifest, "en-US");
    expect(displayName).toBe("Yushen");
    expect(groups[0]?.buttons[1]?.label).toBe("Check workbook");
  });

  it("keeps the path of the place it was built for, not its host", () => {
    const moved = manifest.replaceAll("https://localhost:3443", "https://intranet.example/yushen");
    expect(readManifest(moved, "zh-CN").pane).toBe("/yushen/taskpane.html");
  });

  it("refuses a resid without a resource", () => {
    expect(() => readManifest(manifest.replace('bt:String id="Check.Label"', 'bt:String id="Renamed"'), "zh-CN")).toThrow('no resource with the id "Check.Label"');
  });

  it("refuses what is not XML", () => {
    expect(() => readManifest("<OfficeApp>", "zh-CN")).toThrow("not well-formed");
  });
});
