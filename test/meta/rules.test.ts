import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/domain/rules";
import { NOT_CHECKED_REASONS } from "../../src/domain/validation";
import { findingSentences } from "../../src/i18n/findings";
import { placeholdersOf } from "../../src/i18n/message";

const ROOT = join(__dirname, "../..");
const ids = rules.map(({ meta }) => meta.id).sort();

/** Names of the files with this ending, without it. */
function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ name }) => name.slice(0, -ending.length))
    .sort();
}

describe("the set of rules", () => {
  it("is listed whole: one file a rule, each in the index, each id once", () => {
    expect(namesIn("src/domain/rules", ".ts").filter((name) => name !== "index")).toEqual(ids);
  });

  it("has a test and a documentation page for each rule, and no others", () => {
    expect(namesIn("test/domain/rules", ".test.ts")).toEqual(ids);
    expect(namesIn("docs/rules", ".md")).toEqual(ids);
  });

  it.each(rules.map(({ meta }) => meta))("exports $id from a file of its name", ({ id }) => {
    const source = readFileSync(join(ROOT, "src/domain/rules", `${id}.ts`), "utf8");
    expect(source).toMatch(new RegExp(`id: "${id}"`));
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(rules.map(({ meta }) => meta))("$id imports neither the engine nor another rule", ({ id }) => {
    const source = readFileSync(join(ROOT, "src/domain/rules", `${id}.ts`), "utf8");
    const imported = Array.from(source.matchAll(/from "([^"]+)"/g), ([, path = ""]) => path);
    expect(imported.filter((path) => path.includes("engine") || /^\.\/[^/]+$/.test(path))).toEqual([]);
    expect(source).not.toMatch(/\bvalidate\b/);
  });
});

describe.each(["zh-CN", "en-US"] as const)("the sentences in %s", (locale) => {
  const sentences = findingSentences[locale];

  it.each(rules.map(({ meta }) => meta))("name $id and use the facts of its messages", ({ id, messages }) => {
    const own: { readonly title: string; readonly messages: Readonly<Record<string, string>> } = sentences.rules[id];
    expect(own.title.length).toBeGreaterThan(1);
    expect(Object.keys(own.messages).sort()).toEqual(Object.keys(messages).sort());
    for (const [messageId, names] of Object.entries<readonly string[]>(messages)) {
      const used = placeholdersOf(own.messages[messageId] ?? "");
      expect([messageId, used.filter((name) => !names.includes(name))]).toEqual([messageId, []]);
      expect([messageId, names.filter((name) => !used.includes(name))]).toEqual([messageId, OPTIONAL_FACTS.filter((name) => names.includes(name) && !used.includes(name))]);
    }
  });

  it("says each reason for not checking, with its facts", () => {
    expect(Object.keys(sentences.notChecked).sort()).toEqual(Object.keys(NOT_CHECKED_REASONS).sort());
    for (const [reason, names] of Object.entries<readonly string[]>(NOT_CHECKED_REASONS)) {
      const template: Readonly<Record<string, string>> = sentences.notChecked;
      expect([reason, placeholdersOf(template[reason] ?? "")]).toEqual([reason, names]);
    }
  });
});

/** Facts that a sentence may leave out, because the others say it. */
const OPTIONAL_FACTS: readonly string[] = ["count"];
