import { valueAt, type Sheet } from "../../src/domain/grid";
import type { TextTable } from "../../src/domain/recognition";
import { createExcelWorkbook } from "../../src/excel";
import { valueOf } from "../support/edits";
import { snapshotOfSample } from "../support/fixtures";
import departmentTargets from "../fixtures/zhangjiakou-department-targets-2023.json";
import { insertAlone, insertRows, sheetWith, tableOf, typeInto } from "../support/pour";

const port = createExcelWorkbook(() => true);

describe("the published texts of Zhangjiakou 2023, poured into the laid-out tables", () => {
  it("are read as the institutions that were printed", async () => {
    const source = snapshotOfSample("zhangjiakou-disclosure-2023");
    const published = tableOf(source, "texts", "institutions");
    const printed = linesOf(published, sheetWith(source, published));
    expect(printed).toHaveLength(4);

    const [plan] = await insertAlone(port, "institutions");
    const [entries] = plan?.inputs ?? [];
    if (plan === undefined || entries === undefined) throw new Error("no rows to fill in");
    const columns = columnsOf(tableOf(valueOf(await port.read()), "texts", "institutions"));
    await typeInto(plan.name, printed.flatMap((line, index) => line.map(([key, value]) => ({ at: { row: entries.top + index, column: columns.get(key) ?? -1 }, value }))));

    const filled = valueOf(await port.read());
    const table = tableOf(filled, "texts", "institutions");
    expect(linesOf(table, sheetWith(filled, table))).toEqual(printed);
  });

  it("are read as the parts of the 部门整体绩效目标 that were printed", async () => {
    const { overall, projects, measures } = departmentTargets;
    const [plan] = await insertAlone(port, "department-targets", { projects: projects.map(({ name }) => ({ name })) });
    if (plan === undefined) throw new Error("nothing was inserted");
    // From the bottom, so that what is above stays where it is while rows are inserted.
    for (const [key, paragraphs] of [["measures", measures], ["projects", projectLines()], ["overall", overall]] as const) {
      const { top, room } = placeOf(await blocks(), key);
      if (paragraphs.length > room) await insertRows(plan.name, top + 1, paragraphs.length - room);
      await typeInto(plan.name, paragraphs.map((value, index) => ({ at: { row: top + index, column: plan.origin.column }, value })));
    }
    expect((await blocks()).map(({ key, paragraphs }) => [key, paragraphs.map(({ value }) => value)])).toEqual([
      ["overall", overall], ["projects", projectLines()], ["measures", measures],
    ]);
  });
});

function projectLines(): readonly string[] {
  return departmentTargets.projects.flatMap(({ name, objective, indicators }, index) => [`${String(index + 1)}、${name}`, `绩效目标：${objective}`, `绩效指标：${indicators}`]);
}

type Blocks = Extract<TextTable["body"], { readonly kind: "blocks" }>["blocks"];

async function blocks(): Promise<Blocks> {
  const { body } = tableOf(valueOf(await port.read()), "texts", "department-targets");
  if (body.kind !== "blocks") throw new Error("no blocks");
  return body.blocks;
}

/** The rows between a heading and the next one; below the last heading is room enough. */
function placeOf(all: Blocks, key: string): { readonly top: number; readonly room: number } {
  const index = all.findIndex((block) => block.key === key);
  const top = (all[index]?.heading.at.row ?? -1) + 1;
  return { top, room: (all[index + 1]?.heading.at.row ?? Infinity) - top };
}

function columnsOf({ body }: TextTable): ReadonlyMap<string, number> {
  if (body.kind !== "rows") throw new Error("no rows");
  return body.columns;
}

function linesOf(table: TextTable, sheet: Sheet): readonly (readonly (readonly [string, ReturnType<typeof valueAt>])[])[] {
  if (table.body.kind !== "rows") throw new Error("no rows");
  return table.body.rows.map((row) => [...columnsOf(table)].map(([key, column]) => [key, valueAt(sheet, row, column)] as const));
}
