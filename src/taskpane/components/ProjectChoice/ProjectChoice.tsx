import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { fileErrorText } from "../../../i18n/fileErrors";
import { useProjectSource } from "../../hooks/useProjectSource";
import { usesProjects } from "../../insertable";
import { mostProjects } from "../../insertionForm";
import { useLocale, useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { FilePicker } from "../FilePicker";
import { Notice } from "../Notice";
import { ProjectListPreview } from "../ProjectListPreview";
import type { ProjectChoiceProps } from "./ProjectChoice.types";
import { useProjectChoiceStyles } from "./useProjectChoiceStyles.styles";

/** The projects that get target tables: pasted, selected in the sheet, or from a file; nothing where no chosen table needs them. */
export function ProjectChoice({ form, onChange, list, problem, selection, disabled }: ProjectChoiceProps) {
  const styles = useProjectChoiceStyles();
  const locale = useLocale();
  const { projects: texts } = useTexts().insert;
  const source = useProjectSource(form.unit, selection, onChange);
  if (!usesProjects(form.specIds)) return null;

  const none = form.projects === null && form.projectText === "";
  return (
    <section className={styles.root} aria-label={texts.title}>
      <h3 className={styles.heading}>{texts.title}</h3>
      <p className={styles.hint}>{texts.hint}{form.specIds.includes("department-targets") && texts.block}</p>
      <Field label={texts.text} {...(problem !== undefined && { validationMessage: problemText(problem, list?.projects.length ?? 0, form, texts) })}>
        <Textarea rows={4} resize="vertical" disabled={disabled} value={form.projectText} onChange={(_, { value }) => source.paste(value)} data-testid="projects-text" />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabled={disabled || source.busy} onClick={source.readSelection} data-testid="projects-selection">{texts.readSelection}</Button>
        <FilePicker label={texts.openFile} accept=".csv,.txt,.xlsx,.xlsm" onFile={source.readFile} disabled={disabled || source.busy} testId="projects-file" />
        <Button size="small" appearance="subtle" disabled={disabled || none} onClick={source.clear} data-testid="projects-clear">{texts.clear}</Button>
      </div>
      {source.failure?.kind === "workbook" && <ErrorNotice error={source.failure.error} />}
      {source.failure?.kind === "file" && <Notice intent="error" title={source.failure.name}>{`${fileErrorText(source.failure.error, locale)}${locale === "zh-CN" ? "。" : "."}`}</Notice>}
      {list !== null && form.projects !== null && <ProjectListPreview list={list} unit={form.unit} title={texts.source[form.projects.kind](form.projects.name)} />}
      {form.specIds.includes("performance-target") && list !== null && (
        <Field label={texts.arrangement}>
          <RadioGroup disabled={disabled} value={form.arrangement} onChange={(_, { value }) => onChange({ arrangement: value === "stacked" ? "stacked" : "sheets" })}>
            <Radio value="sheets" label={texts.sheets} data-testid="arrangement-sheets" />
            <Radio value="stacked" label={texts.stacked} data-testid="arrangement-stacked" />
          </RadioGroup>
        </Field>
      )}
    </section>
  );
}

type ProjectTexts = ReturnType<typeof useTexts>["insert"]["projects"];

function problemText(problem: NonNullable<ProjectChoiceProps["problem"]>, count: number, form: ProjectChoiceProps["form"], texts: ProjectTexts): string {
  if (problem === "wrong") return texts.wrong;
  return (form.arrangement === "sheets" ? texts.tooMany : texts.tooManyStacked)(count, mostProjects(form));
}
