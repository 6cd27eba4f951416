import { TextDecoder } from "node:util";
import { screen, waitFor } from "@testing-library/react";
import { checkSnapshot } from "../../src/domain/check";
import { defaultProfile } from "../../src/domain/catalogue";
import { fileFacts, textReport } from "../../src/report";
import { samples, toDocument } from "../../src/workbench/samples";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { checkedPane, EXECUTION, executionWith, RATE, readOut } from "./checkedPane";
import { isShown } from "./renderPane";

/** jsdom lacks what every browser has. */
Object.assign(globalThis, { TextDecoder });

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

const names = (workbook: ReturnType<typeof executionWith>) => workbook.current().sheets.map(({ name }) => name);
const summary = () => screen.getByTestId("compare-summary").textContent;

/** What the page hands to the browser to save. */
function watchSaving(): { readonly name: string; readonly blob: Blob }[] {
  const saved: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${String(blobs.push(blob))}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.at(-1);
    if (blob !== undefined) saved.push({ name: this.download, blob });
  });
  return saved;
}

/** jsdom's files have no contents to read. */
function fileOf(bytes: Uint8Array<ArrayBuffer>, name: string): File {
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

/** jsdom has no encoder of its own. */
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));

const textOf = (blob: Blob) => new Promise<string>((resolve) => {
  const reader = new FileReader();
  reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
  reader.readAsText(blob);
});

afterEach(() => jest.restoreAllMocks());

describe("the report", () => {
  it("is written as a sheet, kept as the last result, written in place of itself, and deleted", async () => {
    const workbook = executionWith();
    const { user, open } = await checkedPane(workbook);
    await open(/^检查报告$/);
    await user.click(screen.getByTestId("report-write"));
    await waitFor(() => expect(names(workbook)).toEqual([EXECUTION, "检查报告"]));
    await waitFor(() => expect(readOut()).toContain("检查报告已写入工作簿"));
    expect(summary()).toMatch(/^与上次（\d{4}-\d\d-\d\d）相比：已解决 0，新增 0，仍存在 \d+$/);

    await user.click(screen.getByTestId("report-write"));
    await waitFor(() => expect(screen.getByTestId("report-write").hasAttribute("disabled")).toBe(false));
    expect(names(workbook)).toEqual([EXECUTION, "检查报告"]);

    await user.click(screen.getByTestId("report-remove"));
    await waitFor(() => expect(names(workbook)).toEqual([EXECUTION]));
    await user.click(screen.getByTestId("report-remove"));
    expect((await screen.findAllByText("工作簿里没有检查报告。")).length).toBeGreaterThan(0);
  });

  it("is copied as the text that the command prints, and saved as the JSON that it writes", async () => {
    const saved = watchSaving();
    const workbook = executionWith();
    const { user, open, copied } = await checkedPane(workbook);
    const facts = fileFacts("当前工作簿", checkSnapshot(workbook.current(), { profile: defaultProfile }), { profile: defaultProfile.id, locale: "zh-CN" });
    await open(/^检查报告$/);
    await user.click(screen.getByTestId("report-copy"));
    await waitFor(() => expect(copied).toEqual([textReport(facts, "zh-CN")]));

    await user.click(screen.getByTestId("report-save"));
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^检查结果 \d{4}-\d\d-\d\d\.json$/)]);
    expect(JSON.parse(await textOf(saved[0]?.blob ?? new Blob()))).toEqual({ version: 1, files: [JSON.parse(JSON.stringify(facts))], unreadable: [] });
  });

  it("says why the workbook refused it", async () => {
    const workbook = executionWith();
    const { user, open } = await checkedPane(workbook);
    await open(/^检查报告$/);
    workbook.refuseNext({ kind: "workbook-protected" });
    await user.click(screen.getByTestId("report-write"));
    expect((await screen.findByRole("alert")).textContent).toContain("受保护");
    expect(names(workbook)).toEqual([EXECUTION]);
  });
});

describe("comparing", () => {
  it("with the result that was kept tells what was solved, what is new and what is still open", async () => {
    const workbook = executionWith();
    const pane = await checkedPane(workbook);
    expect(screen.queryByTestId("compare-summary")).toBeNull();
    await pane.open(/^与上次对比$/);
    expect(isShown(screen.getByText("工作簿里还没有上次的检查结果。"))).toBe(true);
    await pane.user.click(screen.getByTestId("compare-keep"));
    await waitFor(() => expect(summary()).toMatch(/已解决 0，新增 0，仍存在 9$/));

    workbook.type(EXECUTION, RATE, 0.5);
    await pane.check();
    await waitFor(() => expect(summary()).toMatch(/新增 [1-9]/));
    const added = screen.getAllByRole("button", { name: /^新增 \d+$/ })[0];
    if (added === undefined) throw new Error("what is new is listed");
    await pane.user.click(added);
    expect(added.closest("div")?.textContent).toContain(`${EXECUTION} E9 `);
  });

  it("with a saved result, even of a check that found other things", async () => {
    const saved = watchSaving();
    const earlier = await checkedPane(executionWith({ rate: 0.5 }));
    await earlier.open(/^检查报告$/);
    await earlier.user.click(screen.getByTestId("report-save"));
    const json = bytesOf(await textOf(saved[0]?.blob ?? new Blob()));
    earlier.unmount();

    const { user, open } = await checkedPane(executionWith());
    await open(/^与上次对比$/);
    await user.upload(screen.getByTestId("compare-file"), fileOf(json, "上次.json"));
    expect((await screen.findByTestId("compare-file-summary")).textContent).toMatch(/^与 上次\.json 相比：已解决 1，新增 1，仍存在 8$/);
  });

  it("with another workbook checks that first", async () => {
    const { user, open } = await checkedPane(executionWith({ rate: 0.5 }));
    await open(/^与上次对比$/);
    await user.upload(screen.getByTestId("compare-file"), fileOf(new Uint8Array(await writeWorkbookDocument(toDocument(samples["tangshan-execution-2023"]))), "去年.xlsx"));
    expect((await screen.findByTestId("compare-file-summary")).textContent).toMatch(/^与 去年\.xlsx 相比：已解决 1，新增 1，仍存在 8$/);
  });

  it("refuses what is no result, and says so", async () => {
    const { user, open } = await checkedPane(executionWith());
    await open(/^与上次对比$/);
    await user.upload(screen.getByTestId("compare-file"), fileOf(bytesOf('{"files": []}'), "别的.json"));
    expect((await screen.findByRole("alert")).textContent).toContain("别的.json：不是预审的检查结果");
  });
});
