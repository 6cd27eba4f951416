import type { CellHelp, SheetPlan } from "../edits";
import type { Rect } from "../grid";
import { MOST_PROJECTS, type Project } from "../projects";
import type { TargetTableSpec, TargetVariantSpec } from "../spec";
import { draftSheet, rowBlock, type SheetDraft } from "./draft";
import { PAGE } from "./look";
import type { LayoutOptions, LayoutRefusal } from "./options";
import { planHead } from "./plan-head";
import { placeTargetColumns, type PlacedTargetColumn } from "./target-columns";
import { TARGET_LOOK } from "./target-look";
import { targetLevels } from "./target-rows";
import { sizeOfTable, writeTargetTable, type TargetForm } from "./target-table";

/** Blank rows between two tables of a sheet, as the published texts have them at least. */
const GAP = 2;

const HELP = {
  value: { title: "指标值", message: "如：≥20场、100%、2026年12月底前" },
  share: { title: "资金支出计划", message: "累计进度，如：25%" },
} as const;

/** The refusal when there are more projects than one insertion takes. */
export function tooManyProjects({ projects, arrangement }: LayoutOptions): LayoutRefusal | undefined {
  const [count, limit] = [projects?.length ?? 0, MOST_PROJECTS[arrangement ?? "sheets"]];
  return count > limit ? { kind: "too-many-projects", count, limit } : undefined;
}

/**
 * The 项目绩效目标表 of all projects in one of its forms, one sheet each or all in one; one blank form without
 * projects. Tables put into an existing sheet are always stacked. Titles are numbered when there are several.
 */
export function targetSheets(spec: TargetTableSpec, variant: TargetVariantSpec, options: LayoutOptions): readonly SheetPlan[] {
  const forms = formsOf(spec, variant, options);
  if (options.arrangement === "stacked" || options.place !== undefined) {
    const only = forms.length === 1 ? forms[0] : undefined;
    return [targetSheet(spec, variant, forms, only?.sheetName ?? spec.title[0], options)];
  }
  const taken = [...options.sheetNames];
  return forms.map((form) => {
    const plan = targetSheet(spec, variant, [form], form.sheetName, { ...options, sheetNames: taken });
    taken.push(plan.name);
    return plan;
  });
}

function formsOf(spec: TargetTableSpec, variant: TargetVariantSpec, { projects = [] }: LayoutOptions): readonly TargetForm[] {
  const form = (project: Project | undefined, title: string, sheetName: string): TargetForm =>
    ({ variant, project, levels: targetLevels(spec, variant, project?.indicators ?? []), title, sheetName });
  if (projects.length === 0) return [form(undefined, spec.title[0], spec.title[0])];
  return projects.map((project, index) => {
    const name = project.name.trim();
    const title = `${name}绩效目标表`;
    const number = `${String(index + 1)}、`;
    return projects.length === 1 ? form(project, title, title) : form(project, number + title, number + name);
  });
}

function targetSheet(spec: TargetTableSpec, variant: TargetVariantSpec, forms: readonly TargetForm[], wanted: string, options: LayoutOptions): SheetPlan {
  const columns = placeTargetColumns(variant, options.place?.at.column ?? 0);
  const draft = draftSheet(columns.reduce((sum, { span }) => sum + span, 0), options.place?.at);
  const tops = topsOf(forms, draft.origin.row);
  const last = forms.at(-1);
  const bottom = (tops.at(-1) ?? 0) + (last === undefined ? 0 : sizeOfTable(last).height) - 1;
  const area: Rect = { top: draft.origin.row, left: draft.origin.column, bottom, right: draft.right };

  styleSheet(draft, columns, area);
  const written = forms.map((form, index) => writeTargetTable(draft, columns, form, options, tops[index] ?? area.top));
  const heading = (tops[0] ?? 0) + (forms[0] === undefined ? 0 : sizeOfTable(forms[0]).heading);
  const help: readonly CellHelp[] = (["value", "share"] as const).map((kind) => ({ areas: written.flatMap((table) => table.help[kind]), prompt: HELP[kind] }));

  return draft.finish({
    ...planHead(spec, options, wanted),
    columnWidths: columns.flatMap(({ widths }) => widths),
    // The head block is too tall to stay on screen, and a table fits one page.
    freeze: { rows: 0, columns: 0 },
    page: {
      ...PAGE,
      orientation: "Portrait",
      printArea: area,
      // Headings repeated below another table's title would be that table's no more.
      ...(forms.length === 1 ? { titleRows: { top: heading, bottom: heading } } : { pageBreaks: tops.slice(1) }),
    },
    inputs: written.flatMap(({ inputs }) => inputs),
    shaded: options.shadeFormulas === false || !written.some(({ hasFormula }) => hasFormula) ? [] : [area],
    help: help.filter(({ areas }) => areas.length > 0),
  });
}

function topsOf(forms: readonly TargetForm[], first: number): readonly number[] {
  let next = first;
  return forms.map((form) => {
    const top = next;
    next += sizeOfTable(form).height + GAP;
    return top;
  });
}

/** What all tables of a sheet share is styled once over the whole sheet: each area costs Excel a step. */
function styleSheet(draft: SheetDraft, columns: readonly PlacedTargetColumn[], area: Rect): void {
  draft.style(area, TARGET_LOOK.sheet);
  const second = columns.find(({ column }) => column.key === "second");
  if (second !== undefined) draft.style(rowBlock(area.top, area.left, second.at, area.bottom), TARGET_LOOK.center);
  const value = columns.find(({ column }) => column.key === "value");
  // Typed as it is read: 100% and 2026.12 would otherwise become numbers.
  if (value !== undefined) draft.style(rowBlock(area.top, value.at, value.at, area.bottom), TARGET_LOOK.text);
}
