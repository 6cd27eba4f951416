import { toA1 } from "../domain/grid";
import type { LevelCount, ProjectLine } from "../domain/projects/overview";
import type { PaneTexts } from "../i18n/pane";
import { missingText } from "./missingText";
import { indicatorCount } from "./projectRows";

/** The projects as cells under a row of headings, with a column for each level that one of them has. */
export function projectCells(projects: readonly ProjectLine[], texts: PaneTexts): readonly (readonly (string | number)[])[] {
  const { targets: { overview: { cells, ...words } }, severity } = texts;
  const levels = levelsOf(projects);
  const heading = [cells.code, words.project, cells.sheet, cells.cell, cells.budget, words.indicators, ...levels.map(({ heading: text }) => text), cells.missing, severity.error, severity.warning, severity.info];
  const rows = projects.map((project) => [
    project.code,
    project.name,
    project.sheet,
    toA1(project.at),
    budgetCell(project.budget, words),
    indicatorCount(project),
    ...levels.map(({ countIn }) => countIn(project)),
    missingText(project.missing, texts),
    project.findings.error,
    project.findings.warning,
    project.findings.info,
  ]);
  return [heading, ...rows];
}

interface LevelColumn {
  readonly heading: string;
  readonly countIn: (project: ProjectLine) => number;
}

/** Each first level before its second levels, as they first come; a level of another wording is a level of its own. */
function levelsOf(projects: readonly ProjectLine[]): readonly LevelColumn[] {
  const seconds = new Map<string, Set<string>>();
  for (const { label, second } of projects.flatMap(({ levels }) => levels)) {
    seconds.set(label, new Set([...(seconds.get(label) ?? []), ...second.map(({ label: name }) => name)]));
  }
  return [...seconds].flatMap(([first, names]) => [
    { heading: first, countIn: ({ levels }: ProjectLine) => levelIn(levels, first)?.count ?? 0 },
    ...[...names].map((name) => ({
      heading: `${first}/${name}`,
      countIn: ({ levels }: ProjectLine) => levelIn(levels, first)?.second.find(({ label }) => label === name)?.count ?? 0,
    })),
  ]);
}

function levelIn(levels: readonly LevelCount[], label: string): LevelCount | undefined {
  return levels.find((level) => level.label === label);
}

function budgetCell(budget: ProjectLine["budget"], { unreadable, unitUnknown }: Pick<PaneTexts["targets"]["overview"], "unreadable" | "unitUnknown">): string {
  switch (budget.kind) {
    case "amount":
      return budget.amount;
    case "unit-unknown":
      return `${budget.amount} (${unitUnknown})`;
    case "unreadable":
      return unreadable;
    case "none":
      return "";
  }
}
