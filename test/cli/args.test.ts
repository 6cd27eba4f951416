import { parseCommand } from "../../src/cli/args";

function checkOf(...args: string[]) {
  const parsed = parseCommand(["check", ...args]);
  if (!parsed.ok || parsed.value.kind !== "check") throw new Error("expected a check command");
  return parsed.value.command;
}

function refusalOf(...args: string[]): string {
  const parsed = parseCommand(args);
  if (parsed.ok) throw new Error("expected a refusal");
  return parsed.error.message;
}

describe("the command line", () => {
  test("checks several files, as text, with everything shown, in Chinese", () => {
    expect(checkOf("a.xlsx", "b.xlsx")).toEqual({ force: false, paths: ["a.xlsx", "b.xlsx"], format: "text", minSeverity: "info", locale: "zh-CN" });
  });

  test("takes options before and after the files", () => {
    const command = checkOf("--format", "json", "a.xlsx", "--profile=hebei", "--min-severity", "warning", "--lang", "en-US");
    expect(command).toEqual({ force: false, paths: ["a.xlsx"], format: "json", profile: "hebei", minSeverity: "warning", locale: "en-US" });
  });

  test("checks a part with so many workers, into a file", () => {
    const command = checkOf("预算", "--part", "2/5", "--workers", "4", "-o", "r.xlsx", "--format", "xlsx", "--force");
    expect(command).toMatchObject({ paths: ["预算"], part: { index: 2, count: 5 }, workers: 4, out: "r.xlsx", force: true });
  });

  test.each([[[]], [["help"]], [["--help"]], [["check", "--help"]]])("shows the usage for %j", (args) => {
    expect(parseCommand(args)).toEqual({ ok: true, value: { kind: "help" } });
  });

  test("makes a template of what it is told, by default with everything", () => {
    const parsed = parseCommand(["template", "--year=2026", "--department", "731 某局", "-o", "out.xlsx", "--tables", "a，b, c", "--unit", "元", "--no-shade"]);
    expect(parsed).toEqual({
      ok: true,
      value: {
        kind: "template",
        command: {
          out: "out.xlsx", year: 2026, department: "731 某局", tables: ["a", "b", "c"], unit: "元", arrangement: "sheets",
          valuesOnly: false, lock: false, codeList: true, shade: false, force: false, format: "text", locale: "zh-CN",
        },
      },
    });
    expect(parseCommand(["template", "--help"])).toEqual({ ok: true, value: { kind: "help" } });
  });

  test.each([
    [["template", "--year", "2026"], /-o/],
    [["template", "--year", "2026", "-o", "x.xlsx", "--codes", " "], /--codes/],
    [["inspect", "a.xlsx"], /inspect/],
    [["check"], /no file/],
    [["check", "a.xlsx", "--format", "xml"], /xml/],
    [["check", "a.xlsx", "--min-severity", "fatal"], /fatal/],
    [["check", "a.xlsx", "--lang", "fr"], /fr/],
    [["check", "a.xlsx", "--colour"], /--colour/],
    [["check", "a.xlsx", "--format", "xlsx"], /-o/],
    [["check", "a.xlsx", "--workers", "0"], /--workers/],
    [["check", "a.xlsx", "--part", "3/2"], /--part/],
    [["merge"], /no report/],
    [["merge", "a.json", "--format", "csv"], /csv/],
  ])("refuses %j and names the word", (args, message) => {
    expect(refusalOf(...args)).toMatch(message);
  });
});
