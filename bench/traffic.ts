import { performance } from "node:perf_hooks";
import { checkWorkbook, insertTables, previewRates, revert, writeRates, type InsertionRequest, type Receipt, type WorkbookPort } from "../src/app";
import { defaultProfile, expenditureSummary, performanceTarget, specOf, threePublic } from "../src/domain/catalogue";
import type { Result } from "../src/domain/result";
import { createExcelWorkbook } from "../src/excel";
import { startInNode } from "../src/workbench/host/node";
import type { WorkbookDocument } from "../src/xlsx/document/model";
import { samples, toDocument } from "../src/workbench/samples";
import { documentOf } from "./support/document";
import { projectList } from "./support/rates";

/** One thing a user does: how it is prepared, and what it may cost at most. */
interface Scenario {
  readonly name: string;
  readonly document: WorkbookDocument;
  readonly mostRoundTrips: number;
  /** No limit when absent. */
  readonly most?: { readonly actions: number; readonly kilobytes: number };
  /** How often it is measured; five times when absent. */
  readonly repeats?: number;
  /** Not measured; gives the work that is. */
  readonly prepare: (workbook: WorkbookPort) => Promise<() => Promise<unknown>>;
}

interface Measured {
  readonly roundTrips: number;
  readonly actions: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly milliseconds: number;
}

const REPEATS = 5;
const disclosure = toDocument(samples["zhangjiakou-disclosure-2023"]);
const execution = toDocument(samples["tangshan-execution-2023"]);
const fifty = sheetsOf(disclosure, 50);
const request = {
  tables: [expenditureSummary, threePublic, performanceTarget],
  department: { code: "731", name: "张家口市科学技术协会" },
  year: 2026,
  unit: "万元",
  profile: defaultProfile,
} as const;

const allTables = defaultProfile.requiredTables.flatMap((id) => specOf(id) ?? []);

function targets(count: number, arrangement: "sheets" | "stacked"): InsertionRequest {
  const projects = Array.from({ length: count }, (_, index) => ({ code: `13000026P${String(index).padStart(5, "0")}`, name: `第${String(index + 1)}个项目`, budget: "12.5" }));
  return { ...request, tables: [performanceTarget], projects, arrangement };
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: "read a workbook of 50 sheets",
    document: fifty,
    mostRoundTrips: 2,
    prepare: async (workbook) => async () => done(await workbook.read()),
  },
  {
    name: "check it: what the workbook remembers, read, recognise, judge",
    document: fifty,
    mostRoundTrips: 4,
    prepare: async (workbook) => async () => done(await checkWorkbook(workbook, { profile: defaultProfile })),
  },
  {
    name: "insert all tables of the hebei profile",
    document: disclosure,
    mostRoundTrips: 4,
    most: { actions: 2500, kilobytes: 400 },
    prepare: async (workbook) => async () => done(await insertTables(workbook, { ...request, tables: allTables })),
  },
  {
    name: "take them back, looking for changes",
    document: disclosure,
    mostRoundTrips: 4,
    prepare: async (workbook) => {
      const receipt: Receipt = done(await insertTables(workbook, { ...request, tables: allTables }));
      return async () => done(await revert(workbook, receipt));
    },
  },
  {
    name: "insert 200 targets, a sheet each",
    document: disclosure,
    mostRoundTrips: 20,
    repeats: 1,
    prepare: async (workbook) => async () => done(await insertTables(workbook, targets(200, "sheets"))),
  },
  {
    name: "insert 200 targets in one sheet",
    document: disclosure,
    mostRoundTrips: 20,
    repeats: 1,
    prepare: async (workbook) => async () => done(await insertTables(workbook, targets(200, "stacked"))),
  },
  {
    name: "insert three tables: plan and write",
    document: disclosure,
    mostRoundTrips: 4,
    prepare: async (workbook) => async () => done(await insertTables(workbook, request)),
  },
  {
    name: "take three tables back",
    document: disclosure,
    mostRoundTrips: 4,
    prepare: async (workbook) => {
      const receipt: Receipt = done(await insertTables(workbook, request));
      return async () => done(await revert(workbook, receipt));
    },
  },
  {
    name: "write the rates of 27 projects",
    document: execution,
    mostRoundTrips: 2,
    prepare: async (workbook) => {
      const plan = done(await previewRates(workbook, defaultProfile));
      return async () => done(await writeRates(workbook, plan));
    },
  },
  {
    name: "10,000 projects: preview and write rates",
    document: documentOf({ sheets: [projectList(10_000, 100)] }),
    mostRoundTrips: 4,
    most: { actions: 300, kilobytes: 700 },
    repeats: 1,
    prepare: async (workbook) => async () => {
      const plan = done(await previewRates(workbook, defaultProfile));
      if (plan.tables[0]?.rates.length !== 10_101) throw new Error("not every project, unit and the total got a rate");
      if (done(await writeRates(workbook, plan)).mispredicted !== undefined) throw new Error("a rate is not what was predicted");
    },
  },
];

/** The document's sheets over and over, under new names. */
function sheetsOf(document: WorkbookDocument, count: number): WorkbookDocument {
  const sheets = Array.from({ length: count }, (_, index) => {
    const sheet = document.sheets[index % document.sheets.length];
    if (sheet === undefined) throw new Error("a sample without sheets");
    return { ...sheet, name: `${String(index + 1)} ${sheet.name}`.slice(0, 31) };
  });
  return { ...document, sheets, names: [] };
}

function done<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value;
}

async function measure({ document, prepare, repeats = REPEATS }: Scenario): Promise<Measured> {
  const times: number[] = [];
  let traffic = { roundTrips: 0, actions: 0, bytesOut: 0, bytesIn: 0 };
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    standIn.open(document);
    const work = await prepare(createExcelWorkbook(() => true));
    const before = standIn.traffic().length;
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
    traffic = standIn.traffic().slice(before).reduce(
      (sum, run) => ({
        roundTrips: sum.roundTrips + run.roundTrips,
        actions: sum.actions + run.actions,
        bytesOut: sum.bytesOut + run.bytesOut,
        bytesIn: sum.bytesIn + run.bytesIn,
      }),
      { roundTrips: 0, actions: 0, bytesOut: 0, bytesIn: 0 },
    );
  }
  const sorted = times.sort((a, b) => a - b);
  return { ...traffic, milliseconds: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(42) : cell.padStart(14))).join("");
}

const { Excel: client, standIn } = startInNode();
Object.assign(globalThis, { Excel: client });

async function main(): Promise<void> {
  console.log(line(["", "round trips", "allowed", "actions", "allowed", "kB sent", "allowed", "kB received", "ms (median)"]));
  for (const scenario of SCENARIOS) {
    const { roundTrips, actions, bytesOut, bytesIn, milliseconds } = await measure(scenario);
    const { actions: mostActions = "", kilobytes = "" } = scenario.most ?? {};
    const figures = [roundTrips, scenario.mostRoundTrips, actions, mostActions, (bytesOut / 1000).toFixed(1), kilobytes, (bytesIn / 1000).toFixed(1), milliseconds.toFixed(0)];
    console.log(line([scenario.name, ...figures.map(String)]));
    const isTooMuch = scenario.most !== undefined && (actions > scenario.most.actions || bytesOut > scenario.most.kilobytes * 1000);
    if (roundTrips > scenario.mostRoundTrips || isTooMuch) process.exitCode = 1;
  }
}

void main().finally(() => standIn.close());
