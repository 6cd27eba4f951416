import fc from "fast-check";
import { LONGEST_MEMORY, MEMORY_NAMESPACE, memoryFromXml, memoryToXml, NO_MEMORY, type WorkbookMemory } from "../../../src/domain/memory";

const NASTY = `<a b="1">&amp; ]]> ' \n\t\u0001 \ufffe 😀 \ud800 </memory>`;

const MEMORY: WorkbookMemory = {
  waivers: [{ ruleId: "row-sum", messageId: "differs", sheet: "表<1>", cell: "B3", reason: NASTY, date: "2026-11-21", cells: [{ sheet: "表<1>", cell: "B3", content: "1.5" }] }],
  corrections: [
    { sheet: "二", area: { top: 0, left: 0, bottom: 9, right: 4 }, specId: "three-public", columns: { "main.total": 2 }, headings: [{ at: { row: 1, column: 2 }, text: "合计" }] },
    { sheet: "三", area: { top: 0, left: 0, bottom: 0, right: 0 }, specId: null, columns: {}, headings: [] },
  ],
  mandatoryTargets: { hebei: [{ first: "output", second: ["quantity", "cost"], need: "all" }, { first: "benefit", second: [], need: "any" }], "cost-first": [] },
  lastReport: { date: "2026-11-20", findings: [{ ruleId: "list-sum", messageId: "differs", severity: "error", sheet: "二", cell: "C4", data: { actual: "1", expected: NASTY } }] },
};

const text = fc.string({ unit: "binary", maxLength: 40 });
const id = fc.constantFrom("row-sum", "tie-three-public", "mismatch");
const cell = fc.tuple(fc.constantFrom("A", "Z", "XFD"), fc.integer({ min: 1, max: 1_048_576 })).map(([letters, number]) => `${letters}${String(number)}`);
const date = fc.constantFrom("2026-11-21", "1999-01-01");
const [row, column] = [fc.integer({ min: 0, max: 1_048_575 }), fc.integer({ min: 0, max: 16_383 })];
const area = fc.tuple(row, row, column, column).map(([a, b, c, d]) => ({ top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) }));
const few = { maxLength: 3 };
const memories: fc.Arbitrary<WorkbookMemory> = fc.record({
  waivers: fc.array(fc.record({ ruleId: id, messageId: id, sheet: text, cell, reason: text, date, cells: fc.array(fc.record({ sheet: text, cell, content: text }), few) }), few),
  corrections: fc.array(fc.record({
    sheet: text, area, specId: fc.option(id), columns: fc.dictionary(fc.constantFrom("main.total", "code"), column), headings: fc.array(fc.record({ at: fc.record({ row, column }), text }), few),
  }), few),
  mandatoryTargets: fc.dictionary(fc.constantFrom("hebei", "cost-first"), fc.array(fc.record({ first: id, second: fc.array(id, few), need: fc.constantFrom("all", "any") }), few)),
  lastReport: fc.option(fc.record({
    date, findings: fc.array(fc.record({ ruleId: id, messageId: id, severity: fc.constantFrom("error", "warning", "info"), sheet: text, cell, data: fc.dictionary(fc.constantFrom("label", "cells"), text) }), few),
  })),
});
const plainly = (memory: WorkbookMemory): unknown => JSON.parse(JSON.stringify(memory));

describe("the memory as XML", () => {
  it("comes back as it was, whatever texts are in it", () => {
    expect(memoryFromXml(memoryToXml(MEMORY))).toEqual(MEMORY);
    fc.assert(fc.property(memories, (memory) => expect(plainly(memoryFromXml(memoryToXml(memory)))).toEqual(plainly(memory))));
  });

  it("is one element of our namespace and nothing that XML gives a meaning inside", () => {
    const xml = memoryToXml(MEMORY);
    const [, content] = new RegExp(`^<memory xmlns="${MEMORY_NAMESPACE}">([^]*)</memory>$`).exec(xml) ?? [];
    expect(content).toMatch(/^[^<>&\u0000-\u001f\ufffe\uffff]+$/);
    expect(content).not.toMatch(/\p{Surrogate}/u);
  });

  it.each([
    ["a declaration, a comment and a prefix", (json: string) => `<?xml version="1.0"?>\n<!-- x --><y:memory xmlns:y="${MEMORY_NAMESPACE}">${json}</y:memory>\n`],
    ["entities", (json: string) => `<memory xmlns="${MEMORY_NAMESPACE}">${json.replaceAll('"', "&quot;").replaceAll("表", "&#x8868;").replaceAll("二", "&#20108;")}</memory>`],
    ["CDATA", (json: string) => `<memory xmlns='${MEMORY_NAMESPACE}'><![CDATA[${json}]]></memory>`],
  ])("is read all the same where it was written anew with %s", (_, again) => {
    expect(memoryFromXml(again(memoryToXml(MEMORY).replace(/^<[^>]*>|<[^>]*>$/g, "")))).toEqual(MEMORY);
  });

  it.each([
    ["nothing", ""],
    ["no XML", "memory"],
    ["another namespace", `<memory xmlns="urn:other">{}</memory>`],
    ["no JSON", `<memory xmlns="${MEMORY_NAMESPACE}">{"waivers":</memory>`],
    ["a list", `<memory xmlns="${MEMORY_NAMESPACE}">[]</memory>`],
    ["an entity of its own", `<!DOCTYPE m [<!ENTITY e "{}">]><memory xmlns="${MEMORY_NAMESPACE}">&e;</memory>`],
    ["a letter beyond Unicode", `<memory xmlns="${MEMORY_NAMESPACE}">{}&#x110000;</memory>`],
    ["too much", `<memory xmlns="${MEMORY_NAMESPACE}">${" ".repeat(LONGEST_MEMORY)}{}</memory>`],
    ["no closing", `<memory xmlns="${MEMORY_NAMESPACE}">${"<".repeat(100_000)}`],
    ["sixty thousand beginnings", `<memory xmlns="${MEMORY_NAMESPACE}">`.repeat(60_000)],
    ["sections without an end", `<memory xmlns="${MEMORY_NAMESPACE}">${"<![CDATA[".repeat(400_000)}</memory>`],
    ["brackets without an end", `<memory xmlns="${MEMORY_NAMESPACE}">${"[".repeat(1_000_000)}</memory>`],
  ])("of %s is no memory", (_, xml) => {
    expect(memoryFromXml(xml)).toEqual(NO_MEMORY);
  });

  it("is read without a throw, however it was damaged", () => {
    const damaged = fc.tuple(memories, fc.nat(), fc.nat({ max: 20 }), text).map(([memory, at, length, instead]) => {
      const xml = memoryToXml(memory);
      return xml.slice(0, at % xml.length) + instead + xml.slice((at % xml.length) + length);
    });
    fc.assert(fc.property(damaged, (xml) => expect(Object.keys(memoryFromXml(xml)).sort()).toEqual(["corrections", "lastReport", "mandatoryTargets", "waivers"])));
  });
});

describe("what is not in its shape is left out, the rest stays", () => {
  const [waiver] = MEMORY.waivers;
  const [correction] = MEMORY.corrections;
  const [finding] = MEMORY.lastReport?.findings ?? [];
  const read = (memory: object): WorkbookMemory => memoryFromXml(memoryToXml(memory as WorkbookMemory));

  it.each([
    ["without a reason", { ...waiver, reason: undefined }],
    ["with a number for a cell", { ...waiver, cell: 3 }],
    ["with a cell that is none", { ...waiver, cell: "../etc" }],
    ["with a date that is none", { ...waiver, date: "昨天" }],
    ["with half a cell", { ...waiver, cells: [...(waiver?.cells ?? []), { sheet: "x" }] }],
    ["with a reason longer than a cell's text", { ...waiver, reason: "长".repeat(40_000) }],
    ["that is a text", "waiver"],
  ])("a waiver %s", (_, bad) => {
    expect(read({ ...MEMORY, waivers: [bad, waiver] })).toEqual(MEMORY);
  });

  it.each([
    ["with an area upside down", { ...correction, area: { top: 5, left: 0, bottom: 1, right: 0 } }],
    ["with a column beyond the sheet", { ...correction, columns: { "main.total": 1e9 } }],
    ["with a column of no plain name", { ...correction, columns: { "constructor()": 1 } }],
    ["with a heading without a place", { ...correction, headings: [{ text: "合计" }] }],
    ["without a spec", { ...correction, specId: undefined }],
  ])("a correction %s", (_, bad) => {
    expect(read({ ...MEMORY, corrections: [bad, ...MEMORY.corrections] })).toEqual(MEMORY);
  });

  it.each([
    ["of no severity", { ...finding, severity: "fatal" }],
    ["with data that is no text", { ...finding, data: { actual: 1 } }],
    ["without data", { ...finding, data: undefined }],
  ])("a kept finding %s", (_, bad) => {
    expect(read({ ...MEMORY, lastReport: { ...MEMORY.lastReport, findings: [bad, finding] } })).toEqual(MEMORY);
  });

  it.each([
    ["with a set without its levels", [{ first: "output", need: "all" }]],
    ["with a set that needs some other share", [{ first: "output", second: ["quantity"], need: "most" }]],
    ["with a level of no plain name", [{ first: "output", second: ["数量"], need: "all" }]],
    ["with half of its sets", [...(MEMORY.mandatoryTargets["hebei"] ?? []), "output"]],
    ["that are none", { first: "output" }],
  ])("a profile's required indicators %s, all of them", (_, bad) => {
    const { hebei, ...others } = MEMORY.mandatoryTargets;
    expect(read({ ...MEMORY, mandatoryTargets: { ...MEMORY.mandatoryTargets, hebei: bad } })).toEqual({ ...MEMORY, mandatoryTargets: others });
    expect(read({ ...MEMORY, mandatoryTargets: { "no name": hebei, ...MEMORY.mandatoryTargets } })).toEqual(MEMORY);
  });

  it("a report without a day, a list that is none, a property that nobody asked for", () => {
    expect(read({ ...MEMORY, lastReport: { findings: [] } })).toEqual({ ...MEMORY, lastReport: null });
    expect(read({ ...MEMORY, waivers: {} })).toEqual({ ...MEMORY, waivers: [] });
    expect(memoryFromXml(memoryToXml(MEMORY).replace('"waivers"', '"__proto__":{"polluted":1},"more":[1],"waivers"'))).toEqual(MEMORY);
  });
});
