import { useState } from "react";
import { Button, Checkbox } from "@fluentui/react-components";
import type { EvaluableProject } from "../../../app";
import { shownAmount } from "../../shownAmount";
import { useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import type { EvaluationListProps } from "./EvaluationList.types";
import { useEvaluationListStyles } from "./useEvaluationListStyles.styles";

const STEP = 50;

/** The projects that can be evaluated, each with its figures and what is left to be done by hand. */
export function EvaluationList({ projects, unit, chosen, disabled, onChoose }: EvaluationListProps) {
  const styles = useEvaluationListStyles();
  const { evaluation: texts, common } = useTexts();
  const [shown, setShown] = useState(STEP);
  const selected = new Set(chosen);
  const hidden = projects.length - shown;

  return (
    <div role="group" aria-label={texts.projects}>
      <Checkbox
        label={texts.all}
        disabled={disabled}
        checked={selected.size === projects.length ? true : selected.size === 0 ? false : "mixed"}
        onChange={(_, { checked }) => onChoose(projects.map(({ id }) => id), checked === true)}
        data-testid="evaluation-all"
      />
      <ul className={styles.list}>
        {projects.slice(0, shown).map((project) => (
          <li key={project.id} className={styles.item} data-testid="evaluation-project">
            <Checkbox
              label={<span className={styles.name}>{project.summary.project.name === "" ? `${texts.unnamed} ${project.sheet}` : project.summary.project.name}</span>}
              disabled={disabled}
              checked={selected.has(project.id)}
              onChange={(_, { checked }) => onChoose([project.id], checked === true)}
            />
            <Facts project={project} unit={unit} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <Button size="small" onClick={() => setShown(shown + STEP)}>{common.showMore(Math.min(STEP, hidden))}</Button>}
    </div>
  );
}

function Facts({ project: { summary, joined, isEvaluated }, unit }: { readonly project: EvaluableProject; readonly unit: string }) {
  const styles = useEvaluationListStyles();
  const { evaluation: texts, listSeparator } = useTexts();
  const { figures, byHand, emptyLevels, misplaced } = summary;
  const amount = (value: string | null): string => (value === null ? texts.missing : shownAmount(value));

  return (
    <div className={styles.facts}>
      {isEvaluated && <span className={styles.warning}>{texts.evaluated}</span>}
      {joined !== "found" || figures === null
        ? <span className={styles.warning}>{texts.joined[joined === "several" ? "several" : "not-found"]}</span>
        : <span>{texts.figures(amount(figures.budget), amount(figures.executed), unit)}</span>}
      <span>{texts.indicators(summary.indicators, summary.scored)}</span>
      {emptyLevels.length > 0 && <span className={styles.warning}>{texts.emptyLevels(emptyLevels.map(({ label, points }) => texts.emptyLevel(label, points)).join(listSeparator))}</span>}
      {misplaced.length > 0 && <span className={styles.warning}>{texts.misplaced(misplaced.join(listSeparator))}</span>}
      {byHand.length > 0 && (
        <Disclosure title={texts.byHand(byHand.length)}>
          <ul className={styles.hand}>
            {byHand.map(({ name, target, reason }, index) => <li key={index}>{texts.byHandItem(name, target === "" ? texts.byHandBlank : target, texts.byHandReason[reason])}</li>)}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
