import type { TargetTable, IndicatorRow } from "../recognition/recognised";
import { foldText } from "../text";
import type { IndicatorExample } from "./example";

/** Which examples are looked for. */
export interface ExampleQuery {
  /** Words that all stand in name, description or basis, in any width and case; all examples when blank. */
  readonly words: string;
  /** Key of the second level; all levels when null. */
  readonly second: string | null;
}

/** The examples that a query asks for, in their order. */
export function searchExamples(library: readonly IndicatorExample[], { words, second }: ExampleQuery): readonly IndicatorExample[] {
  const wanted = words.split(/\s+/u).map(folded).filter((word) => word !== "");
  const level = libraryLevel(second);
  return library.filter((example) => (level === null || example.second === level) && wanted.every((word) => textOf(example).includes(word)));
}

/** A level of 成本 that is a first level of its own asks for the same as the second level of that name. */
export function libraryLevel(second: string | null): string | null {
  return second === "economic-cost" ? "cost" : second;
}

/** What the user is about to fill in. */
export interface Subject {
  readonly table: Pick<TargetTable, "projectName">;
  readonly row: Pick<IndicatorRow, "second" | "name" | "description">;
}

/** Nearest first: those of the row's second level, then those that share most with the row's name, then with the project's. */
export function ranked(examples: readonly IndicatorExample[], { table, row }: Subject): readonly IndicatorExample[] {
  const level = libraryLevel(row.second);
  const [ofRow, ofProject] = [pairsOf(row.name + row.description), pairsOf(table.projectName?.value ?? "")];
  const scored = examples.map((example) => {
    const pairs = pairsOf(example.name + example.description);
    return { example, level: example.second === level ? 1 : 0, row: shared(pairs, ofRow), project: shared(pairs, ofProject) };
  });
  return scored.sort((one, other) => other.level - one.level || other.row - one.row || other.project - one.project).map(({ example }) => example);
}

/** Pairs of neighbouring characters: Chinese has no spaces between words, and most of its words are two characters. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...folded(text)].filter((character) => /[\p{L}\p{N}]/u.test(character));
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`).filter((pair) => !/\d/u.test(pair) && !COMMON.has(pair)));
}

/** What nearly every project and indicator says tells nothing apart. */
const COMMON: ReadonlySet<string> = new Set(["项目", "经费", "工作", "资金", "开展", "专项", "指标"]);

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((pair) => other.has(pair)).length;
}

function textOf({ name, description, basis }: IndicatorExample): string {
  return folded(`${name}\u0000${description}\u0000${basis}`);
}

function folded(text: string): string {
  return foldText(text).toLowerCase();
}
