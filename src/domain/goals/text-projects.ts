import type { Located, TextTable } from "../recognition/recognised";
import type { ProjectsBlockSpec } from "../spec";
import { foldLabel, foldText } from "../text";

/** A project of 分项绩效目标, as the first part of a document tells of it. */
export interface TextProject {
  /** Without its ordinal. */
  readonly name: string;
  readonly at: Located["at"];
  /** Its lines below the name, each with the cell it stands in. */
  readonly lines: readonly Located[];
}

/** The block of a 部门整体绩效目标 that lists projects. */
export interface ProjectsBlock {
  readonly heading: Located;
  readonly projects: readonly TextProject[];
}

/** The projects that the text lists, in its order, blank names left out; undefined when the table has no such block. */
export function textProjects(table: TextTable): ProjectsBlock | undefined {
  const { body, spec } = table;
  if (body.kind !== "blocks" || spec.body.kind !== "blocks") return undefined;
  const listing = spec.body.blocks.find(({ content }) => content === "projects");
  const block = body.blocks.find(({ key }) => key === listing?.key);
  if (listing?.content !== "projects" || block === undefined) return undefined;

  const lines = block.paragraphs.flatMap(linesIn);
  const starts = startsIn(lines, listing);
  const projects = starts.map((start, index): TextProject => {
    const own = lines.slice(start, starts[index + 1]);
    const [first] = own;
    return { name: ordinalOf(first?.value ?? "")?.rest.trim() ?? (first?.value ?? "").trim(), at: first?.at ?? block.heading.at, lines: own.slice(1) };
  });
  return { heading: block.heading, projects: projects.filter(({ name }) => name !== "") };
}

/** A cell may hold a whole block. */
function linesIn({ value, at }: Located): readonly Located[] {
  return value.split("\n").filter((line) => line.trim() !== "").map((line) => ({ value: line, at }));
}

/** Indexes of the lines with names: numbered in one style, going up, each with its goal before the next such number; without numbers, the lines above the goals. */
function startsIn(lines: readonly Located[], { fields }: ProjectsBlockSpec): readonly number[] {
  const words = (fields.find(({ key }) => key === "objective") ?? fields[0])?.labels.map(foldText) ?? [];
  const isGoal = ({ value }: Located): boolean => words.some((word) => foldLabel(value).startsWith(`${word}:`) || foldLabel(value) === word);
  const candidates = numbered(lines);
  if (!lines.some(isGoal)) return rising(candidates);

  const starts = rising(candidates.filter(({ index }, at) => lines.slice(index, candidates[at + 1]?.index).some(isGoal)));
  return starts.length > 0 ? starts : lines.flatMap((line, index) => (isName(line) && lines.slice(index + 1, index + 2).some(isGoal) ? [index] : []));
}

const LONGEST_NAME = 80;

/** Neither a sentence nor a text behind its label. */
function isName({ value }: Located): boolean {
  return value.length <= LONGEST_NAME && !/[。；;]\s*$/u.test(value) && !/^[^:：]{2,4}[:：]/u.test(ordinalOf(value)?.rest ?? value);
}

interface Numbered {
  readonly index: number;
  readonly number: number;
}

/** The lines that could be names, numbered as the first of them is. */
function numbered(lines: readonly Located[]): readonly Numbered[] {
  const all = lines.flatMap((line, index) => {
    const ordinal = ordinalOf(line.value);
    return ordinal === undefined || !isName(line) ? [] : [{ ...ordinal, index }];
  });
  return all.filter(({ style }) => style === all[0]?.style);
}

function rising(candidates: readonly Numbered[]): readonly number[] {
  let last = 0;
  return candidates.flatMap(({ index, number }) => {
    if (number <= last) return [];
    last = number;
    return [index];
  });
}

interface Ordinal {
  /** How it is written, e.g. `(一)`. */
  readonly style: string;
  readonly number: number;
  /** What follows it. */
  readonly rest: string;
}

const ORDINAL = /^\s*(\(?)([一二三四五六七八九十]{1,3}|\d{1,3})(\)?(?:[、,]|\.(?!\d))?)\s*/u;
const DIGITS = "零一二三四五六七八九";

function ordinalOf(line: string): Ordinal | undefined {
  const [matched = "", open = "", written = "", close = ""] = ORDINAL.exec(line.normalize("NFKC")) ?? [];
  if (matched === "" || (open === "" && close === "")) return undefined;
  const isArabic = /\d/u.test(written);
  return { style: `${open === "" ? "" : "("}${isArabic ? "1" : "一"}`, number: isArabic ? Number(written) : chineseNumber(written), rest: line.normalize("NFKC").slice(matched.length) };
}

/** 二十一: up to 99. */
function chineseNumber(written: string): number {
  const [tens = "", ones = ""] = written.includes("十") ? written.split("十") : ["零", written];
  return (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones));
}
