import { type CarriedStructure, carriedFrom } from "../../domain/carry";
import { catalogue, profileOf, profileOrDefault, profiles, specOf } from "../../domain/catalogue";
import type { LayoutOptions } from "../../domain/layout";
import type { ProjectList } from "../../domain/projects";
import { err, ok, type Result } from "../../domain/result";
import type { CodeInUse, CodesInUse, Profile, TableSpec } from "../../domain/spec";
import type { TemplateRefusal, TemplateWarning } from "../../i18n/template";
import type { TemplateCommand } from "../args";
import { openWorkbook } from "../openWorkbook";
import type { System } from "../system";
import { readCodes } from "./codes";
import { readProjectFile } from "./projects";

/** What is to be laid out, all files read. */
export interface TemplateRequest {
  readonly specs: readonly TableSpec[];
  readonly options: LayoutOptions;
  readonly warnings: readonly TemplateWarning[];
}

/** Looks up what the command names, and reads its files; what the command says is stronger than what last year's workbook says. */
export async function templateRequest(command: TemplateCommand, system: System): Promise<Result<TemplateRequest, TemplateRefusal>> {
  const last = command.from === undefined ? ok(undefined) : await readLastYear(command.from, command.year, system);
  if (!last.ok) return last;
  const profile = profileAsked(command.profile, last.value?.profileId);
  if (!profile.ok) return profile;
  const specs = specsAsked(command.tables ?? last.value?.carried.specIds ?? profile.value.requiredTables);
  if (!specs.ok) return specs;
  const codes = command.codes === undefined ? ok(undefined) : await readCodes(command.codes, system);
  if (!codes.ok) return codes;
  const unit = command.unit ?? last.value?.carried.unit ?? "万元";
  const list = command.projects === undefined ? ok(undefined) : await readProjectFile(command.projects, unit, system);
  if (!list.ok) return list;

  const parts: Parts = { profile: profile.value, unit, carried: last.value?.carried, codes: codes.value, list: list.value };
  return ok({ specs: specs.value, options: layoutOptions(command, parts), warnings: warningsOf(parts) });
}

interface LastYear {
  readonly carried: CarriedStructure;
  readonly profileId?: string;
}

interface Parts {
  readonly profile: Profile;
  readonly unit: LayoutOptions["unit"];
  readonly carried: CarriedStructure | undefined;
  readonly codes: CodesInUse | undefined;
  readonly list: ProjectList | undefined;
}

async function readLastYear(file: string, year: number, system: System): Promise<Result<LastYear, TemplateRefusal>> {
  const opened = await openWorkbook(file, system);
  if (!opened.ok) return err({ kind: "file", file, error: opened.error });
  const { snapshot, profileId } = opened.value;
  const carried = carriedFrom(snapshot, { year });
  if (carried.specIds.length === 0) return err({ kind: "nothing-carried", file });
  return ok({ carried, ...(profileId !== undefined && { profileId }) });
}

function profileAsked(asked: string | undefined, remembered: string | undefined): Result<Profile, TemplateRefusal> {
  if (asked === undefined) return ok(profileOrDefault(remembered));
  const found = profileOf(asked);
  return found === undefined ? err({ kind: "unknown-profile", id: asked, known: profiles.map(({ id }) => id) }) : ok(found);
}

function specsAsked(asked: readonly string[]): Result<readonly TableSpec[], TemplateRefusal> {
  if (asked.length === 0) return err({ kind: "no-tables" });
  const ids = [...new Set(asked)];
  const unknown = ids.filter((id) => specOf(id) === undefined);
  if (unknown.length > 0) return err({ kind: "unknown-tables", ids: unknown, known: catalogue.map(({ id }) => id) });
  return ok(ids.flatMap((id) => specOf(id) ?? []));
}

function layoutOptions(command: TemplateCommand, { profile, unit, carried, codes, list }: Parts): LayoutOptions {
  const inUse = codes !== undefined || carried !== undefined ? mergedCodes(codes, carried?.codes) : undefined;
  const projects = list?.projects ?? carried?.projects;
  return {
    department: command.department === undefined ? (carried?.department ?? { name: "" }) : departmentOf(command.department),
    year: command.year,
    unit,
    profile,
    sheetNames: [],
    ...(command.targetVariant !== undefined && { targetVariant: command.targetVariant }),
    ...(inUse && { codes: inUse }),
    ...(projects && { projects }),
    ...(carried && { institutions: carried.institutions }),
    arrangement: command.arrangement,
    ties: command.valuesOnly ? "none" : "formulas",
    codeList: command.codeList,
    shadeFormulas: command.shade,
    lockFormulas: command.lock,
  };
}

/** `731 某某局`: the digits in front are the code. */
function departmentOf(text: string): LayoutOptions["department"] {
  const [, code = "", name = ""] = /^(\d*)(.*)$/u.exec(text.replace(/\s+/gu, " ").trim()) ?? [];
  return { ...(code !== "" && { code }), name: name.trim() };
}

function mergedCodes(asked: CodesInUse | undefined, carried: CodesInUse | undefined): CodesInUse {
  const merge = (list: keyof CodesInUse): readonly CodeInUse[] => {
    const known = new Set(carried?.[list].map(({ code }) => code));
    return [...(carried?.[list] ?? []), ...(asked?.[list] ?? []).filter(({ code }) => !known.has(code))];
  };
  return { functional: merge("functional"), economic: merge("economic") };
}

function warningsOf({ profile, carried, list }: Parts): readonly TemplateWarning[] {
  return [
    ...(profile.confirmed ? [] : [{ kind: "unconfirmed-profile", name: profile.name, source: profile.source } as const]),
    ...(list?.problems ?? []).map((problem) => ({ kind: "project", problem }) as const),
    ...(carried?.moved ?? []).map(({ from, to }) => ({ kind: "moved-year", from, to }) as const),
  ];
}
