import JSZip from "jszip";
import { eventually } from "./support/eventually";
import { openStage, type Stage } from "./support/stage";
import { cellOf } from "./support/workbench";

let stage: Stage;
let browser: Stage["browser"];
let workbench: Stage["workbench"];

beforeAll(async () => {
  stage = await openStage("tangshan-execution-2023");
  ({ browser, workbench } = stage);
});

afterAll(() => stage?.close());

describe("the workbench page", () => {
  test("opens the sample with the pane beside it", async () => {
    expect(await workbench.state()).toEqual({ fileName: "唐山市科学技术协会 2023 年项目预算执行.xlsx", unsaved: false });
    expect((await workbench.document()).sheets.map(({ name }) => name)).toEqual(["2023项目预算执行"]);
    expect(await browser.page.locator(".pane-title h2").textContent()).toBe("预审");
    await browser.picture("page");
    expect(browser.problems).toEqual([]);
  });

  test("a ribbon button shows its view, also of a collapsed pane", async () => {
    await browser.page.getByTestId("collapse-pane").click();
    await workbench.ribbon("Yushen.Insert");
    await workbench.pane.getByTestId("insert-button").waitFor();
    expect(await workbench.pane.getByTestId("tab-insert").getAttribute("aria-selected")).toBe("true");
  });

  test("the splitter widens the pane by keyboard and by mouse, up to 600 pixels", async () => {
    const width = async (): Promise<number | undefined> => (await browser.page.locator(".pane").boundingBox())?.width;
    const splitter = browser.page.getByRole("separator", { name: "调整任务窗格宽度" });
    await splitter.press("ArrowLeft");
    expect(await width()).toBe(376);
    const box = await splitter.boundingBox();
    if (!box) throw new Error("the splitter is not to be seen");
    await browser.page.mouse.move(box.x + 3, 500);
    await browser.page.mouse.down();
    await browser.page.mouse.move(box.x - 60, 500, { steps: 3 });
    expect(await width()).toBeGreaterThan(420);
    await browser.page.mouse.move(100, 500, { steps: 3 });
    await browser.page.mouse.up();
    expect(await width()).toBe(600);
    await splitter.press("End");
    expect(await width()).toBe(320);
  });

  test("reloading the pane begins a new conversation", async () => {
    const name = (): Promise<string | null> => browser.page.getByTestId("pane-frame").getAttribute("name");
    const before = await name();
    await browser.page.getByTestId("reload-pane").click();
    await workbench.pane.getByTestId("check-button").waitFor();
    expect(await name()).not.toBe(before);
  });

  test("what is typed is taken over when the user turns to the pane", async () => {
    await workbench.type("C6", "");
    await browser.page.keyboard.type("11.5");
    await workbench.pane.getByTestId("tab-check").click();
    await eventually(workbench.document, (document) => expect(cellOf(document, "2023项目预算执行", 5, 3)?.value).toBe(11.5));
    expect(await workbench.state()).toMatchObject({ unsaved: true });
  });

  test("asks before it discards changes, and takes no for an answer", async () => {
    await workbench.choose("samples", "tangshan-2022");
    await browser.page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
    expect(await workbench.state()).toMatchObject({ fileName: "唐山市科学技术协会 2023 年项目预算执行.xlsx", unsaved: true });
  });

  test("opens again what it saved", async () => {
    const { name, bytes } = await workbench.save();
    await browser.page.getByTestId("file-input").setInputFiles({ name: `再次打开 ${name}`, mimeType: "application/octet-stream", buffer: bytes });
    await eventually(workbench.state, (state) => expect(state).toEqual({ fileName: `再次打开 ${name}`, unsaved: false }));
    expect(cellOf(await workbench.document(), "2023项目预算执行", 5, 3)?.value).toBe(11.5);
    await workbench.pane.getByTestId("check-button").waitFor();
  });

  test("takes a dropped file, and says what of it cannot be kept", async () => {
    const { bytes } = await workbench.save();
    const zip = await JSZip.loadAsync(bytes);
    zip.file("xl/charts/chart1.xml", "<chartSpace/>");
    const transfer = await browser.page.evaluateHandle((base64) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], "带图表.xlsx"));
      return dropped;
    }, await zip.generateAsync({ type: "base64" }));
    await browser.page.dispatchEvent(".grid", "drop", { dataTransfer: transfer });
    await eventually(() => browser.page.getByTestId("notice").innerText(), (text) => expect(text).toMatch(/已打开“带图表.xlsx”，但下列内容无法保留[^]*图表/));
    expect(await workbench.state()).toEqual({ fileName: "带图表.xlsx", unsaved: false });
  });

  test("takes a file with macros, and saves it as one without", async () => {
    const zip = await JSZip.loadAsync((await workbench.save()).bytes);
    zip.file("xl/vbaProject.bin", "macros");
    const buffer = await zip.generateAsync({ type: "nodebuffer" });
    await browser.page.getByTestId("file-input").setInputFiles({ name: "带宏.xlsm", mimeType: "application/octet-stream", buffer });
    await eventually(() => browser.page.getByTestId("notice").innerText(), (text) => expect(text).toMatch(/已打开“带宏.xlsm”，但下列内容无法保留[^]*宏/));
    expect(await browser.page.getByTestId("file-input").getAttribute("accept")).toBe(".xlsx,.xlsm");
    expect((await workbench.save()).name).toBe("带宏.xlsx");
  });

  test.each([
    ["坏的.xlsx", Buffer.from("PK not a zip"), "未能打开“坏的.xlsx”。"],
    ["空的.xlsx", Buffer.alloc(0), "文件是空的。"],
    ["旧的.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), "“旧的.xls”不是 .xlsx 或 .xlsm 文件。"],
  ])("says why it cannot open %s", async (name, buffer, message) => {
    await browser.page.getByTestId("file-input").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await eventually(() => browser.page.getByTestId("notice").innerText(), (text) => expect(text).toContain(message));
  });

  test("rehearses trouble: a cell being edited", async () => {
    await workbench.choose("simulation", "cell-being-edited");
    await workbench.pane.getByTestId("check-button").click();
    await workbench.pane.getByRole("alert").waitFor();
    await browser.picture("page-cell-being-edited");
    await workbench.choose("simulation", "no-fault");
    expect((await workbench.check()).length).toBeGreaterThan(0);
  });

  test("nothing leaves this machine", () => {
    const { origin } = new URL(stage.url);
    expect(browser.requests.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([]);
  });
});
