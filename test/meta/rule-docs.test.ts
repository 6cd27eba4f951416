import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSnapshot, defaultProfile, toA1, type Finding, type Severity, type Sheet } from "../../src/domain";
import { rules } from "../../src/domain/rules";
import { findingText, ruleTitle } from "../../src/i18n/findings";
import { exampleOf } from "../support/exampleOf";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };

/** A cell is named with its sheet where the example has several. */
function shown(finding: Finding, sheets: readonly Sheet[]): string {
  const cell = sheets.length === 1 ? toA1(finding.at) : `${finding.sheet}!${toA1(finding.at)}`;
  return `\`${cell}\` ${SEVERITIES[finding.severity]}：${findingText(finding, "zh-CN")}`;
}

/** Examples in the documentation are recognised and checked like any workbook, so they cannot grow stale. */
describe.each(rules.map((rule) => [rule.meta.id, rule] as const))("docs/rules/%s.md", (id, rule) => {
  const { heading, sheets, results } = exampleOf(id);

  it("shows what the rule says about its example", () => {
    const { tables, refused, findings, crashed } = checkSnapshot({ sheets }, { profile: defaultProfile, profileChosen: true, rules: [rule] });
    expect([...tables, ...refused].map(({ sheet }) => sheet).sort()).toEqual(sheets.map(({ name }) => name).sort());
    expect(crashed).toEqual([]);
    expect(results).toEqual(findings.map((finding) => shown(finding, sheets)));
    expect(results.length).toBeGreaterThan(0);
  });

  it("is headed by the rule's name, states its default and has each section", () => {
    expect(heading).toBe(ruleTitle(id, "zh-CN"));
    const page = readFileSync(join(__dirname, "../../docs/rules", `${id}.md`), "utf8");
    expect(page).toContain(`编号 \`${id}\` · 默认级别：${SEVERITIES[rule.meta.severity]}`);
    expect(Array.from(page.matchAll(/^## (.+)$/gm), ([, title]) => title)).toEqual(["要求", "为什么", "怎样判断", "例", "In English"]);
    for (const [, link = ""] of page.matchAll(/\]\(([a-z-]+)\.md\)/g)) expect(rules.map(({ meta }) => meta.id)).toContain(link);
  });
});
