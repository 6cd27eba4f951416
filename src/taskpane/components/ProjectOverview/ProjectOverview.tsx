import { Button } from "@fluentui/react-components";
import type { ProjectOverview as Projects } from "../../../domain/projects/overview";
import { useOverview } from "../../hooks/useOverview";
import type { Overview } from "../../hooks/useOverview";
import { hasProblem } from "../../projectRows";
import type { TargetSectionProps } from "../../targetSections";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import { ProjectTable } from "../ProjectTable";
import { StatusMessage } from "../StatusMessage";
import { useProjectOverviewStyles } from "./useProjectOverviewStyles.styles";

/** All projects of the workbook: what each has, what it lacks, and the way there. */
export function ProjectOverview({ actions, profileId, active }: TargetSectionProps) {
  const styles = useProjectOverviewStyles();
  const { targets: { overview: texts } } = useTexts();
  const overview = useOverview(actions.targets, profileId, active);
  const { reading, newest, stale, read, cancel } = overview;
  const again = <Button size="small" onClick={read} data-testid="overview-read">{newest === null ? texts.read : texts.again}</Button>;

  return (
    <div className={styles.root}>
      <StatusMessage text={statusOf(overview, texts)} />
      {reading.kind === "running" && <ProgressPanel label={texts.running} progress={reading.progress} onCancel={cancel} />}
      {reading.kind === "failed" && <ErrorNotice error={reading.error} />}
      {newest !== null && stale && reading.kind !== "running" && <Notice intent="warning">{texts.stale}</Notice>}
      {reading.kind !== "running" && again}
      {newest !== null && <Outcome overview={newest} onSelect={actions.select} />}
    </div>
  );
}

function Outcome({ overview, onSelect }: { readonly overview: Projects; readonly onSelect: TargetSectionProps["actions"]["select"] }) {
  const styles = useProjectOverviewStyles();
  const { targets: { overview: texts } } = useTexts();
  if (overview.projects.length === 0) return <Notice intent="info" title={texts.none}>{texts.noneHint}</Notice>;
  return (
    <>
      <p className={styles.summary} data-testid="overview-summary">{summaryOf(overview, texts)}</p>
      <ProjectTable projects={overview.projects} onSelect={onSelect} />
    </>
  );
}

type OverviewTexts = ReturnType<typeof useTexts>["targets"]["overview"];

function summaryOf({ projects }: Projects, texts: OverviewTexts): string {
  return texts.summary(projects.length, projects.filter(hasProblem).length);
}

function statusOf({ reading }: Overview, texts: OverviewTexts): string {
  if (reading.kind === "running") return texts.running;
  if (reading.kind !== "done") return "";
  return reading.value.projects.length === 0 ? texts.none : summaryOf(reading.value, texts);
}
