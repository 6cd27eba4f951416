import { useEffect, useState } from "react";
import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { EvaluationPreview } from "../../../app";
import { useEvaluation } from "../../hooks/useEvaluation";
import type { Evaluation } from "../../hooks/useEvaluation";
import type { RateSectionProps } from "../../rateSections";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { EvaluationList } from "../EvaluationList";
import { InsertOutcome } from "../InsertOutcome";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import { StatusMessage } from "../StatusMessage";
import { useSelfEvaluationStyles } from "./useSelfEvaluationStyles.styles";

/** Makes 自评表 from the target tables and the execution of the workbook: choose projects, look, insert, take back. */
export function SelfEvaluation({ actions, profileId, active }: RateSectionProps) {
  const styles = useSelfEvaluationStyles();
  const { evaluation: texts } = useTexts();
  const evaluation = useEvaluation(actions.evaluation, profileId);
  const { reading, read, cancelReading, insertion } = evaluation;
  const busy = [reading, insertion.inserting, insertion.reverting].some(({ kind }) => kind === "running");

  useEffect(() => {
    if (active) read();
  }, [active, read]);

  return (
    <div className={styles.root}>
      <StatusMessage text={statusOf(evaluation, texts)} />
      <div className={styles.head}>
        <p className={styles.intro}>{texts.intro}</p>
        <Button className={styles.again} size="small" disabled={busy} onClick={read}>{texts.again}</Button>
      </div>
      {reading.kind === "running" && <ProgressPanel label={texts.running} progress={reading.progress} onCancel={cancelReading} />}
      {reading.kind === "failed" && <ErrorNotice error={reading.error} />}
      <InsertOutcome insertion={insertion} />
      {reading.kind === "done" && <Choice preview={reading.value} evaluation={evaluation} busy={busy} profileId={profileId} />}
    </div>
  );
}

interface ChoiceProps {
  readonly preview: EvaluationPreview;
  readonly evaluation: Evaluation;
  readonly busy: boolean;
  readonly profileId: string;
}

function Choice({ preview, evaluation: { chosen, choose, insertion }, busy, profileId }: ChoiceProps) {
  const styles = useSelfEvaluationStyles();
  const { evaluation: texts } = useTexts();
  const [arrangement, setArrangement] = useState<"sheets" | "stacked">("sheets");
  const { projects, year, department, unit } = preview;
  if (projects.length === 0) return <Notice intent="info" title={texts.none}>{texts.noneHint}</Notice>;

  return (
    <>
      <p className={styles.summary} data-testid="evaluation-summary">{summaryOf(preview, texts)}</p>
      <p className={styles.muted}>{texts.facts(year, department.name)}</p>
      <EvaluationList projects={projects} unit={unit} chosen={chosen} disabled={busy} onChoose={choose} />
      <Field label={texts.arrangement}>
        <RadioGroup disabled={busy} value={arrangement} onChange={(_, { value }) => setArrangement(value === "stacked" ? "stacked" : "sheets")}>
          <Radio value="sheets" label={texts.sheets} />
          <Radio value="stacked" label={texts.stacked} data-testid="evaluation-stacked" />
        </RadioGroup>
      </Field>
      <Button
        appearance="primary"
        size="large"
        disabled={busy || chosen.length === 0}
        onClick={() => insertion.insert({ profileId, projects: chosen, arrangement })}
        data-testid="evaluation-insert"
      >
        {texts.insert(chosen.length)}
      </Button>
    </>
  );
}

type EvaluationTexts = ReturnType<typeof useTexts>["evaluation"];

function summaryOf({ projects }: EvaluationPreview, texts: EvaluationTexts): string {
  return texts.summary(projects.length, projects.filter(({ joined }) => joined === "found").length);
}

/** What was inserted says so itself and takes the focus. */
function statusOf({ reading }: Evaluation, texts: EvaluationTexts): string {
  if (reading.kind === "running") return texts.running;
  if (reading.kind !== "done") return "";
  return reading.value.projects.length === 0 ? texts.none : summaryOf(reading.value, texts);
}
