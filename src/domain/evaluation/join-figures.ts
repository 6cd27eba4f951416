import { parseAmount, toText } from "../amount";
import { joinTargets, type TargetJoin } from "../execution/join-targets";
import { textAt, valueAt, type Sheet } from "../grid";
import { nameLikeness } from "../projects/name-likeness";
import type { AmountTable, TableRow, TargetTable } from "../recognition/recognised";
import { foldText } from "../text";
import type { Figure, ProjectFigures } from "./figures";

/** A table of execution with its sheet. */
export interface ExecutionSource {
  readonly table: AmountTable;
  readonly sheet: Sheet;
}

/** The figures of a project; `several`: rows of that name, of which nobody can tell the right one. */
export type JoinedFigures =
  | { readonly kind: "found"; readonly figures: ProjectFigures }
  | { readonly kind: "not-found" }
  | { readonly kind: "several"; readonly sheets: readonly string[] };

/** Finds what each project was given and spent: where one row has exactly its name, else by its code or what a reader takes for its name. */
export function joinFigures(targets: readonly TargetTable[], sources: readonly ExecutionSource[]): ReadonlyMap<TargetTable, JoinedFigures> {
  const named = exactlyNamed(targets, sources);
  const used = new Set([...named.values()].map(({ row }) => row));
  const left = targets.filter((target) => !named.has(target));
  const rows = sources.flatMap(({ table, sheet }) => joinTargets(table, sheet, left).flatMap((join) => (used.has(join.row) ? [] : [{ ...join, table, sheet }])));
  return new Map(targets.map((target): readonly [TargetTable, JoinedFigures] => {
    const exact = named.get(target);
    return [target, exact === undefined ? joinedBy(target, rows) : { kind: "found", figures: figuresOf(exact) }];
  }));
}

type SourceRow = ExecutionSource & { readonly row: TableRow };

function exactlyNamed(targets: readonly TargetTable[], sources: readonly ExecutionSource[]): ReadonlyMap<TargetTable, SourceRow> {
  const nameOf = ({ projectName }: TargetTable): string => foldText(projectName?.value ?? "");
  const rows = sources.flatMap(({ table, sheet }) => table.sections.flatMap((section) => section.rows.filter(({ kind }) => kind === "item").map((row) => ({ table, sheet, row }))));
  return new Map(targets.flatMap((target) => {
    const name = nameOf(target);
    const [row, ...others] = rows.filter((one) => foldText(one.row.label) === name);
    const isOnly = name !== "" && targets.filter((one) => nameOf(one) === name).length === 1;
    return row !== undefined && others.length === 0 && isOnly ? [[target, row] as const] : [];
  }));
}

function joinedBy(target: TargetTable, rows: readonly (SourceRow & Pick<TargetJoin, "target" | "by">)[]): JoinedFigures {
  const own = rows.filter((row) => row.target === target);
  const unclear = rows.filter(({ by, row: { label } }) => by === "several" && nameLikeness(label, target.projectName?.value ?? "") === "same");
  const [only, ...others] = own;
  if (only !== undefined && others.length === 0) return { kind: "found", figures: figuresOf(only) };
  const sheets = [...new Set([...own, ...unclear].map(({ sheet }) => sheet.name))];
  return sheets.length > 0 ? { kind: "several", sheets } : { kind: "not-found" };
}

function figuresOf({ sheet, table, row: { row, group } }: SourceRow): ProjectFigures {
  const section = table.sections.find(({ rows }) => rows.some((one) => one.row === row));
  const named = section?.columns.get("project");
  const figure = (key: string): Figure | null => {
    const at = section?.columns.get(key);
    const parsed = at === undefined ? null : parseAmount(valueAt(sheet, row, at));
    return at === undefined || parsed?.kind !== "amount" ? null : { at: { row, column: at }, value: toText(parsed.value), isText: parsed.fromText !== undefined };
  };
  const initial = figure("initial");
  return {
    sheet: sheet.name,
    unit: table.unit?.value ?? null,
    name: named === undefined ? null : { at: { row, column: named }, text: textAt(sheet, row, named) },
    unitName: group ?? "",
    initial,
    // Where nothing was adjusted, the first budget is that of the whole year.
    budget: figure("adjusted") ?? initial,
    executed: figure("executed"),
  };
}
