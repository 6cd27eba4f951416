import { execFileSync } from "node:child_process";
import { join } from "node:path";

type Drawn = Record<"opened" | "moved", { formats: { first: number; rule: Record<string, unknown> }[]; validations: object[] }>;

/** Univer's modules do not load inside jest's sandbox, so its models are asked in a process of their own. */
function drawn(): Drawn {
  const script = join(__dirname, "drawnByUniver.ts");
  const register = join(__dirname, "../../support/typescript.js");
  return JSON.parse(execFileSync(process.execPath, ["-r", register, script], { encoding: "utf8" })) as Drawn;
}

test("the grid is told of conditional formats and validations, and again where they are after rows moved", () => {
  const { opened, moved } = drawn();
  expect(opened.formats.map(({ rule }) => rule)).toEqual([
    { type: "highlightCell", subType: "formula", value: "=$B2>100", style: { bg: { rgb: "#FFFF00" } } },
    { type: "highlightCell", subType: "formula", value: "=C2<(0)", style: {} },
    expect.objectContaining({ type: "dataBar", isShowValue: true, config: expect.objectContaining({ positiveColor: "#00B050" }) as unknown }),
    expect.objectContaining({ type: "colorScale" }),
  ]);
  expect(opened.validations).toEqual([{ type: "decimal", operator: "greaterThan", formula1: "0", first: 1 }]);
  expect(moved.formats.map(({ first }) => first)).toEqual([2, 2, 2, 2]);
  expect(moved.validations).toEqual([{ type: "decimal", operator: "greaterThan", formula1: "0", first: 2 }]);
});
