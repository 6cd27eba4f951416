import { resolve } from "node:path";
import type { SheetPlan } from "../../domain/edits";
import { planTables } from "../../domain/layout";
import { err, ok, type Result } from "../../domain/result";
import { type TemplateRefusal, templateRefusalText } from "../../i18n/template";
import { planToDocument } from "../../xlsx/planToDocument";
import { writeWorkbookDocument } from "../../xlsx/document/writeWorkbookDocument";
import type { TemplateCommand } from "../args";
import { oneLine } from "../../report";
import { type TemplateOutcome, templateReport } from "../formats/template";
import { codeOf, EXIT, type System } from "../system";
import { templateRequest } from "./request";

/** Makes the workbook and gives the exit code: 0 it was written, 2 it was not, and nothing else was. */
export async function template(command: TemplateCommand, system: System): Promise<number> {
  const outcome = await make(command, system);
  if (!outcome.ok) {
    const lines = templateRefusalText(outcome.error, command.locale).split("\n");
    system.error(`${lines.map(oneLine).join("\n")}\n`);
    return EXIT.failed;
  }
  system.out(templateReport(outcome.value, command));
  return EXIT.clean;
}

async function make(command: TemplateCommand, system: System): Promise<Result<TemplateOutcome, TemplateRefusal>> {
  const inputs = [command.projects, command.codes, command.from].filter((file) => file !== undefined);
  if (inputs.some((file) => resolve(file) === resolve(command.out))) return err({ kind: "output-is-input", file: command.out });
  const request = await templateRequest(command, system);
  if (!request.ok) return request;
  const { specs, options, warnings } = request.value;
  const plans = planTables(specs, options);
  if (!plans.ok) return err({ kind: "layout", refusal: plans.error });
  const written = await write(plans.value, command, system);
  if (!written.ok) return written;
  return ok({
    file: command.out,
    profile: options.profile.id,
    sheets: plans.value.map(({ name, specId }) => ({ name, spec: specId })),
    projects: options.projects?.length ?? 0,
    warnings,
  });
}

async function write(plans: readonly SheetPlan[], { out, force }: TemplateCommand, system: System): Promise<Result<void, TemplateRefusal>> {
  const bytes = await writeWorkbookDocument(planToDocument(plans));
  try {
    await system.writeFile(out, bytes, { overwrite: force });
    return ok(undefined);
  } catch (cause) {
    return err({ kind: "output", file: out, code: codeOf(cause) });
  }
}
