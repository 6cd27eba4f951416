import { amount, isDateFormat, percentText, plainPercent, printedDecimals, readsBelow, sharePercent, tellingPercent } from "../../../src/domain/amount";

describe("printedDecimals", () => {
  it.each<[string, number | null]>([
    ["0.00", 2],
    ["#,##0.00", 2],
    ["#,##0.00_);(#,##0.00)", 2],
    ["#,##0.00_ ;[Red]\\-#,##0.00\\ ", 2],
    ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 2],
    ['0.0"万元"', 1],
    ["0", 0],
    ["0.0%", 1],
    ["0%", 0],
    ["General", null],
    ["G/通用格式", null],
    ["@", null],
    ["yyyy-m-d", null],
    ["0.00E+00", null],
    ["# ?/?", null],
    ["#,##0.00,", null],
  ])("of %p is %p", (format, decimals) => {
    expect(printedDecimals(format)).toBe(decimals);
  });
});

describe("isDateFormat", () => {
  it.each(["yyyy-m-d", 'yyyy"年"m"月"d"日"', "h:mm", "mm:ss.0", "[$-804]yyyy/m/d", "[h]:mm"])("knows %p", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(["General", "Standard", "0.00", '0"days"', "[Red]0.00", "@", "#,##0.00_ "])("does not take %p for a date", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe("a rate as the sheet shows it", () => {
  it("follows the format", () => {
    expect(percentText(amount(0.963), "0.0%")).toBe("96.3%");
    expect(percentText(amount("0.963953"), "0.00%")).toBe("96.40%");
    expect(percentText(amount("0.3083"), "0%")).toBe("31%");
    expect(percentText(amount("0.963"), "General")).toBe("0.963");
    expect(percentText(amount("96.35"), "0.0")).toBe("96.4");
  });

  it("prints a share in percent with the decimals asked for", () => {
    expect(sharePercent(amount("0.963953"), 1)).toBe("96.4%");
    expect(sharePercent(amount("1"), 2)).toBe("100.00%");
    expect([amount("0.9"), amount("0.925"), amount("1")].map(plainPercent)).toEqual(["90%", "92.5%", "100%"]);
  });

  it("says 100 % only of all", () => {
    const told = ["1", "0.99997", "1.00004", "0.9999", "0.000001", "0.99999999999999"].map((share) => tellingPercent(amount(share), 2));
    expect(told).toEqual(["100.00%", "99.997%", "100.004%", "99.99%", "0.00%", "100.0000000000%"]);
  });

  it("reads below a bound when it is printed so", () => {
    const bound = amount("0.9");
    expect(["0.899997", "0.89995", "0.899949", "0.9"].map((share) => readsBelow(amount(share), bound, 2))).toEqual([false, false, true, false]);
    expect(readsBelow(amount("0.896"), bound, 0)).toBe(false);
  });
});
