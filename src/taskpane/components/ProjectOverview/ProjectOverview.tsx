import { Button } from "@fluentui/react-components";
import type { ProjectOverview as Projects } from "../../../domain/projects/overview";
import { useOverview } from "../../hooks/useOverview";
import type { Overview } from "../../hooks/useOverview";
import { hasProblem } from "../../projectRows";
import type { TargetSectionProps } from "../../targetSections";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import { OverviewOutcome } from "../OverviewOutcome";
import { ProgressPanel } from "../ProgressPanel";
import { StatusMessage } from "../StatusMessage";
import { useProjectOverviewStyles } from "./useProjectOverviewStyles.styles";

/** All projects of the workbook: what each has, what it lacks, and the way there. */
export function ProjectOverview({ actions, profileId, active, copy }: TargetSectionProps) {
  const styles = useProjectOverviewStyles();
  const { targets: { overview: texts } } = useTexts();
  const overview = useOverview(actions.targets, profileId, active);
  const { reading, newest, stale, read, cancel } = overview;
  const running = reading.kind === "running";
  const again = <Button size="small" onClick={read} data-testid="overview-read">{texts.again}</Button>;

  return (
    <div className={styles.root}>
      <StatusMessage text={statusOf(overview, texts)} />
      <div className={styles.head}>
        <p className={styles.summary} data-testid="overview-summary">{newest === null || newest.projects.length === 0 ? texts.intro : summaryOf(newest, texts)}</p>
        {!running && !stale && again}
      </div>
      {running && <ProgressPanel label={texts.running} progress={reading.progress} onCancel={cancel} />}
      {reading.kind === "failed" && <ErrorNotice error={reading.error} />}
      {stale && !running && <Notice intent="warning" actions={again}>{texts.stale}</Notice>}
      {newest !== null && <OverviewOutcome overview={newest} onSelect={actions.select} copy={copy} />}
    </div>
  );
}

type OverviewTexts = ReturnType<typeof useTexts>["targets"]["overview"];

function summaryOf({ projects }: Projects, texts: OverviewTexts): string {
  return texts.summary(projects.length, projects.filter(hasProblem).length);
}

function statusOf({ reading, stale }: Overview, texts: OverviewTexts): string {
  if (reading.kind === "running") return texts.running;
  if (stale) return texts.stale;
  if (reading.kind !== "done") return "";
  return reading.value.projects.length === 0 ? texts.none : summaryOf(reading.value, texts);
}
