import { act, screen, waitFor, within } from "@testing-library/react";
import { gridOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook } from "../support/memoryWorkbook";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "./renderPane";
import type { PaneOptions } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

const blank = () => memoryWorkbook(workbookOf(gridOf([["目录"]], { name: "目录" })));
const sheetNames = (workbook: MemoryWorkbook) => workbook.current().sheets.map(({ name }) => name);

async function openInsertion(workbook: MemoryWorkbook, options?: PaneOptions) {
  const pane = renderPane(workbook, options);
  await pane.user.click(screen.getByTestId("tab-insert"));
  await screen.findByTestId("insert-button");
  return pane;
}

async function fill({ user }: ReturnType<typeof renderPane>) {
  await user.type(screen.getByTestId("department-name"), "唐山市科学技术协会");
  await user.type(screen.getByTestId("department-code"), "208");
  await user.clear(screen.getByTestId("year"));
  await user.type(screen.getByTestId("year"), "2026");
  await user.click(screen.getByTestId("insert-table-none"));
  await user.click(screen.getByTestId("insert-table-three-public"));
  await user.click(screen.getByTestId("insert-table-expenditure-summary"));
  await withoutCodeList(user);
}

/** Tables only: the list of codes is a sheet of its own. */
async function withoutCodeList(user: ReturnType<typeof renderPane>["user"]) {
  await user.click(screen.getByRole("button", { name: "选项" }));
  await user.click(screen.getByTestId("option-codeList"));
}

const plannedNames = async () => {
  const plan = within(await screen.findByTestId("sheet-plan", {}, { timeout: 5000 }));
  return plan.getAllByTestId("planned-name").map(({ textContent }) => textContent);
};

async function insertTwo(workbook: MemoryWorkbook) {
  const pane = await openInsertion(workbook);
  await fill(pane);
  await pane.user.click(screen.getByTestId("insert-button"));
  await screen.findByTestId("revert-button");
  return pane;
}

describe("inserting tables", () => {
  it("names the sheets beforehand, adds exactly these after the existing ones, and remembers the department", async () => {
    const workbook = blank();
    const pane = await openInsertion(workbook);
    await fill(pane);
    const plan = ["支出总表", "财政拨款“三公”经费支出表"];
    // What an earlier state of the form would have given stands there until the user pauses.
    await waitFor(async () => expect(await plannedNames()).toEqual(plan), { timeout: 5000 });
    expect(sheetNames(workbook)).toEqual(["目录"]);

    await pane.user.click(screen.getByTestId("insert-button"));
    await screen.findByTestId("revert-button");
    expect(sheetNames(workbook)).toEqual(["目录", ...plan]);
    expect(screen.getAllByText("已插入 2 张表格。")).toHaveLength(2);
    expect(pane.kept).toMatchObject([{ departmentCode: "208", departmentName: "唐山市科学技术协会", year: "2026" }]);
    const texts = JSON.stringify(workbook.current().sheets.map(({ values }) => values));
    expect(texts).toContain("唐山市科学技术协会");
    expect(texts).toContain("2026");
    expect(texts).toContain("万元");
  });

  it("finds no errors in a blank table that it has just inserted", async () => {
    const pane = await insertTwo(blank());
    await pane.user.click(screen.getByTestId("tab-check"));
    await pane.user.click(screen.getByTestId("check-button"));
    expect((await screen.findByTestId("verdict")).dataset["verdict"]).not.toBe("errors");
    expect(screen.getByRole("button", { name: "认出 2 张表" })).toBeTruthy();
  });

  it("points at every field that is missing or wrong, and adds nothing", async () => {
    const workbook = blank();
    const pane = await openInsertion(workbook);
    await pane.user.type(screen.getByTestId("department-code"), "2b");
    await pane.user.clear(screen.getByTestId("year"));
    await pane.user.click(screen.getByTestId("insert-table-none"));
    await pane.user.click(screen.getByTestId("insert-button"));

    for (const text of ["请填写部门名称。", "部门编码只能由 3 至 12 位数字组成。", "请填写预算年度，例如 2026。", "请至少选择一张表格。"]) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    expect(document.activeElement).toBe(screen.getByTestId("department-name"));
    expect(screen.getByTestId("department-name").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain("有 4 项需要修改。");
    expect(sheetNames(workbook)).toEqual(["目录"]);

    await pane.user.type(screen.getByTestId("department-name"), "某局");
    expect(screen.queryByText("请填写部门名称。")).toBeNull();
  });

  it("begins with what was remembered", async () => {
    await openInsertion(blank(), { remembered: { departmentCode: "331", departmentName: "某局", year: "2025" } });
    expect(screen.getByTestId<HTMLInputElement>("department-name").value).toBe("某局");
    expect(screen.getByTestId<HTMLInputElement>("year").value).toBe("2025");
  });

  it("explains why the workbook refused, and leaves the form as it was", async () => {
    const workbook = blank();
    const pane = await openInsertion(workbook);
    await fill(pane);
    await screen.findByTestId("sheet-plan", {}, { timeout: 3000 });
    workbook.refuseNext({ kind: "workbook-protected" });
    await pane.user.click(screen.getByTestId("insert-button"));

    expect((await screen.findByRole("alert")).textContent).toContain("工作簿结构受保护");
    expect(sheetNames(workbook)).toEqual(["目录"]);
    expect(screen.getByTestId<HTMLInputElement>("department-name").value).toBe("唐山市科学技术协会");
  });

  it("can be cancelled, but stays busy until the outcome is known", async () => {
    const workbook = blank();
    const pane = await openInsertion(workbook);
    await fill(pane);
    await screen.findByTestId("sheet-plan", {}, { timeout: 3000 });
    const release = workbook.hold();
    await pane.user.click(screen.getByTestId("insert-button"));
    await pane.user.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.getByTestId<HTMLButtonElement>("insert-button").disabled).toBe(true);

    await act(async () => {
      release();
      await Promise.resolve();
    });
    expect(await screen.findByText("已取消，工作簿没有改动。")).toBeTruthy();
    expect(sheetNames(workbook)).toEqual(["目录"]);
  });
});

describe("taking an insertion back", () => {
  it("takes one click as long as nothing was filled in", async () => {
    const workbook = blank();
    const pane = await insertTwo(workbook);
    await pane.user.click(screen.getByTestId("revert-button"));
    expect(await screen.findAllByText("已撤销，插入的内容已移除。")).toHaveLength(2);
    expect(sheetNames(workbook)).toEqual(["目录"]);
    expect(screen.queryByTestId("revert-button")).toBeNull();
  });

  it("takes back what is unchanged, and names the tables that stay with the reason", async () => {
    const workbook = blank();
    const pane = await insertTwo(workbook);
    const [, first] = sheetNames(workbook);
    if (first === undefined) throw new Error("nothing was inserted");
    workbook.type(first, { row: 40, column: 1 }, 12.5);
    workbook.type(first, { row: 41, column: 1 }, 3);

    await pane.user.click(screen.getByTestId("revert-button"));
    const keep = await screen.findByTestId("revert-keep");
    expect(document.activeElement).toBe(keep);
    expect(screen.getByText(`${first}：已填写 2 个单元格`)).toBeTruthy();
    expect(sheetNames(workbook)).toEqual(["目录", first]);
    await pane.user.click(keep);
    expect(sheetNames(workbook)).toEqual(["目录", first]);
    expect(screen.getByTestId("revert-button")).toBeTruthy();
  });

  it("deletes what was filled in only after a second, clear answer", async () => {
    const workbook = blank();
    const pane = await insertTwo(workbook);
    const [, first = ""] = sheetNames(workbook);
    workbook.type(first, { row: 40, column: 1 }, 12.5);

    await pane.user.click(screen.getByTestId("revert-button"));
    await pane.user.click(await screen.findByTestId("revert-confirm"));
    await waitFor(() => expect(sheetNames(workbook)).toEqual(["目录"]));
  });

  it("goes back insertion by insertion", async () => {
    const workbook = blank();
    const pane = await insertTwo(workbook);
    await pane.user.click(screen.getByTestId("insert-button"));
    await waitFor(() => expect(sheetNames(workbook)).toHaveLength(5));

    await pane.user.click(await screen.findByTestId("revert-button"));
    await waitFor(() => expect(sheetNames(workbook)).toHaveLength(3));
    await pane.user.click(await screen.findByTestId("revert-button"));
    await waitFor(() => expect(sheetNames(workbook)).toEqual(["目录"]));
  });
});

describe("the profile", () => {
  it("is the workbook's own, before the one chosen last", async () => {
    const workbook = blank();
    await workbook.rememberProfile("tangshan-2022");
    renderPane(workbook, { lastProfile: "cost-first" });
    await waitFor(() => expect(screen.getByTestId<HTMLSelectElement>("profile").value).toBe("tangshan-2022"));
  });

  it("is the one chosen last in a workbook that remembers none, and says that no full text confirms it", async () => {
    const pane = renderPane(blank(), { lastProfile: "cost-first" });
    expect(screen.getByTestId<HTMLSelectElement>("profile").value).toBe("cost-first");
    expect(screen.getByTestId("profile-source").textContent).toContain("未经全文印证");
    await pane.user.selectOptions(screen.getByTestId("profile"), "hebei");
    expect(screen.getByTestId("profile-source").textContent).not.toContain("未经全文印证");
  });

  it("is remembered in the workbook and in the pane when it is chosen", async () => {
    const workbook = blank();
    const pane = renderPane(workbook);
    await pane.user.selectOptions(screen.getByTestId("profile"), "tangshan-2022");
    await waitFor(async () => expect(await workbook.profileId()).toEqual({ ok: true, value: "tangshan-2022" }));
    expect(pane.keptProfiles).toEqual(["tangshan-2022"]);
  });

  it("holds although the workbook cannot remember it, and is told without alarm", async () => {
    const workbook = blank();
    const pane = await openInsertion(workbook);
    workbook.refuseNext({ kind: "workbook-protected" });
    await pane.user.selectOptions(screen.getByTestId("profile"), "tangshan-2022");
    expect((await screen.findByTestId("profile-failure")).textContent).toContain("工作簿结构受保护");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByTestId<HTMLSelectElement>("profile").value).toBe("tangshan-2022");
  });

  it("is remembered by the workbook into which tables were inserted by it", async () => {
    const workbook = blank();
    await insertTwo(workbook);
    await waitFor(async () => expect(await workbook.profileId()).toEqual({ ok: true, value: "hebei" }));
  });
});
