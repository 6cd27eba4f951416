import { useState } from "react";
import { Button, ToggleButton } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useCopy } from "../../hooks/useCopy";
import { useSelection } from "../../hooks/useSelection";
import { pastedCells } from "../../pastedCells";
import { projectCells } from "../../projectCells";
import { hasProblem } from "../../projectRows";
import { useTexts } from "../../TextsContext";
import { Notice } from "../Notice";
import { ProjectTable } from "../ProjectTable";
import { ProjectTotals } from "../ProjectTotals";
import { StatusMessage } from "../StatusMessage";
import { UntabledProjects } from "../UntabledProjects";
import type { OverviewOutcomeProps } from "./OverviewOutcome.types";
import { useOverviewOutcomeStyles } from "./useOverviewOutcomeStyles.styles";

/** The projects that were found: their sums, and all or those with problems in a table. */
export function OverviewOutcome({ overview, onSelect, copy }: OverviewOutcomeProps) {
  const styles = useOverviewOutcomeStyles();
  const texts = useTexts();
  const { targets: { overview: words } } = texts;
  const [onlyProblems, setOnlyProblems] = useState(false);
  const selection = useSelection(onSelect);
  const { outcome: copied, copyText } = useCopy(copy);
  const [copiedCount, setCopiedCount] = useState(0);
  const { projects, totals, withoutTable } = overview;
  const shown = onlyProblems ? projects.filter(hasProblem) : projects;
  const said = copied === "copied" ? words.copied(copiedCount) : "";
  const copyShown = () => {
    setCopiedCount(shown.length);
    copyText(pastedCells(projectCells(shown, texts)));
  };
  if (projects.length === 0) return <Notice intent="info" title={words.none}>{words.noneHint}</Notice>;

  return (
    <>
      <ProjectTotals totals={totals} selection={selection} />
      <UntabledProjects projects={withoutTable} selection={selection} />
      <div className={styles.tools}>
        <ToggleButton size="small" checked={onlyProblems} onClick={() => setOnlyProblems(!onlyProblems)} data-testid="only-problems">{words.onlyProblems}</ToggleButton>
        <Button size="small" icon={<Copy16Regular />} onClick={copyShown} data-testid="overview-copy">{words.copy}</Button>
      </div>
      <StatusMessage text={said} />
      {said !== "" && <p className={styles.said}>{said}</p>}
      {copied === "refused" && <Notice intent="warning">{words.copyFailed}</Notice>}
      {shown.length === 0 ? <p className={styles.said}>{words.noProblems}</p> : <ProjectTable projects={shown} selection={selection} />}
    </>
  );
}
