import { defineSection } from "../../../src/domain/spec";

const COLUMNS = [
  { key: "name", headers: ["名称"], type: "label", width: 10 },
  { key: "total", headers: ["合计"], type: "amount", width: 10 },
  { key: "basic", headers: ["基本支出"], type: "amount", width: 10 },
] as const;
const LINES = [
  { key: "whole", labels: ["合计"], sum: ["part"] },
  { key: "part", labels: ["其中"] },
] as const;

test("a section keeps what was declared", () => {
  const section = defineSection({ key: "main", columns: COLUMNS, rows: { kind: "lines", lines: LINES }, identities: [{ total: "total", of: ["basic"] }] });
  expect(section.columns.map(({ key }) => key)).toEqual(["name", "total", "basic"]);
});

test("a misspelt key is a compile error", () => {
  // @ts-expect-error: no column "totl"
  defineSection({ key: "main", columns: COLUMNS, rows: { kind: "lines", lines: LINES }, identities: [{ total: "totl", of: ["basic"] }] });
  // @ts-expect-error: no row "prt"
  defineSection({ key: "main", columns: COLUMNS, rows: { kind: "lines", lines: [{ key: "whole", labels: ["合计"], sum: ["prt"] }] }, identities: [] });
  // @ts-expect-error: no column "unit" to group by
  defineSection({ key: "main", columns: COLUMNS, rows: { kind: "items", groupBy: "unit", item: "name", totalLabels: ["合计"] }, identities: [] });
  // @ts-expect-error: a column without any heading
  defineSection({ key: "main", columns: [{ key: "a", headers: [], type: "text", width: 1 }], rows: { kind: "lines", lines: LINES }, identities: [] });
  expect(COLUMNS).toHaveLength(3);
});
