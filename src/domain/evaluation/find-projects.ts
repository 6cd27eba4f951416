import { departmentOf, mostFrequent } from "../carry/carried-from";
import { catalogue } from "../catalogue";
import { rectToA1, sheetsByName, type Sheet, type WorkbookSnapshot } from "../grid";
import { recognise } from "../recognition";
import type { AmountUnit, EvaluationTable, RecognisedTable, TargetTable } from "../recognition/recognised";
import { foldText } from "../text";
import { joinFigures, type ExecutionSource, type JoinedFigures } from "./join-figures";

/** The projects of a workbook that can be evaluated, and what its tables say of themselves. */
export interface FoundProjects {
  readonly projects: readonly FoundProject[];
  readonly department: { readonly code?: string; readonly name: string };
  /** null when no table states one. */
  readonly year: number | null;
  readonly unit: AmountUnit;
}

export interface FoundProject {
  /** The same as long as its table stays where it is. */
  readonly id: string;
  readonly table: TargetTable;
  readonly sheet: Sheet;
  readonly joined: JoinedFigures;
  /** Whether the workbook has a 自评表 of that name. */
  readonly isEvaluated: boolean;
}

/** Looks for target tables, joins them with the tables of execution, and finds out department, year and unit. */
export function findProjects(snapshot: WorkbookSnapshot): FoundProjects {
  const { tables } = recognise(snapshot, catalogue);
  const sheets = sheetsByName(snapshot);
  const targets = tables.filter((table): table is TargetTable => table.shape === "targets");
  const sources = tables.flatMap((table): readonly ExecutionSource[] => {
    const sheet = sheets.get(table.sheet);
    return table.shape === "amounts" && table.spec.id === "execution" && sheet !== undefined ? [{ table, sheet }] : [];
  });
  const evaluated = new Set(tables.filter((table): table is EvaluationTable => table.shape === "evaluation").map(({ projectName }) => foldText(projectName?.value ?? "")));
  const used = [...targets, ...sources.map(({ table }) => table)];
  const joined = joinFigures(targets, sources);
  // The other tables of a disclosure are about the same department and year.
  const stated = <T>(pick: (table: RecognisedTable) => T | readonly T[]): T | undefined => mostFrequent(used.flatMap(pick)) ?? mostFrequent(tables.flatMap(pick));
  const department = stated((table) => table.department?.value.trim() || []);

  return {
    projects: targets.flatMap((table): readonly FoundProject[] => {
      const sheet = sheets.get(table.sheet);
      const name = foldText(table.projectName?.value ?? "");
      if (sheet === undefined) return [];
      return [{ id: `${table.sheet}!${rectToA1(table.area)}`, table, sheet, joined: joined.get(table) ?? { kind: "not-found" }, isEvaluated: name !== "" && evaluated.has(name) }];
    }),
    department: department === undefined ? { name: "" } : departmentOf(department),
    year: stated((table) => table.year?.value ?? []) ?? null,
    unit: mostFrequent([...sources.map(({ table }) => table), ...targets].flatMap((table) => table.unit?.value ?? [])) ?? "万元",
  };
}
