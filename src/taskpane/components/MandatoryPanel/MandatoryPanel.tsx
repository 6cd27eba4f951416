import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import { performanceTarget } from "../../../domain/catalogue";
import type { FirstLevelSpec, Profile } from "../../../domain/spec";
import { demandsOf, isSameDemand, setsOf, type Demand, type Demands } from "../../demands";
import { useMandatoryTargets } from "../../hooks/useMandatoryTargets";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { StatusMessage } from "../StatusMessage";
import type { MandatoryPanelProps } from "./MandatoryPanel.types";
import { useMandatoryPanelStyles } from "./useMandatoryPanelStyles.styles";

/** 必填指标: what is asked of each second level, for the user to see and to change for this workbook. */
export function MandatoryPanel({ actions, profile, update }: MandatoryPanelProps) {
  const styles = useMandatoryPanelStyles();
  const { loading, mandatory: texts } = useTexts();
  const choice = useMandatoryTargets(actions, profile.id, update);
  const { own, unread, unsaved, done, canUndo } = choice;
  if (unread !== null) return <><p className={styles.status}>{texts.notRead}</p><ErrorNotice error={unread} /></>;
  if (own === undefined) return <p className={styles.status}>{loading}</p>;

  const levels = levelsOf(profile);
  const usual = demandsOf(levels, profile.mandatoryTargets);
  const demands = own === null ? usual : demandsOf(levels, own);
  const change = (key: string, demand: Demand) => {
    const next: Demands = new Map([...demands, [key, demand]]);
    choice.choose(isSameDemand(next, usual) ? null : setsOf(levels, next));
  };

  return (
    <div className={styles.root} data-testid="mandatory-panel">
      <StatusMessage text={done === null ? "" : texts[done]} />
      <p className={styles.text}>{texts.hint}</p>
      <p className={styles.status} data-testid="mandatory-status">{own === null ? texts.inForce(profile.name) : texts.own}</p>
      {levels.map((level) => <Level key={level.key} level={level} demands={demands} onChange={change} />)}
      {unsaved !== null && <div><p className={styles.status}>{texts.notSaved}</p><ErrorNotice error={unsaved} soft /></div>}
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={!canUndo} onClick={choice.undo} data-testid="mandatory-undo">{texts.undo}</Button>
        <Button size="small" disabledFocusable={own === null} onClick={() => choice.choose(null)} data-testid="mandatory-reset">{texts.reset}</Button>
      </div>
    </div>
  );
}

interface LevelProps {
  readonly level: FirstLevelSpec;
  readonly demands: Demands;
  readonly onChange: (second: string, demand: Demand) => void;
}

/** One of one is no choice, so the only second level of a first one is required or not. */
function Level({ level: { labels, second }, demands, onChange }: LevelProps) {
  const styles = useMandatoryPanelStyles();
  const { mandatory: texts } = useTexts();
  const id = useId();
  const choices: readonly Demand[] = second.length === 1 ? ["all", "none"] : ["all", "any", "none"];

  return (
    <fieldset className={styles.level}>
      <legend className={styles.legend}>{labels[0]}</legend>
      {second.map(({ key, labels: [name] }) => (
        <div key={key} className={styles.row}>
          <span id={`${id}-${key}`} className={styles.name}>{name}</span>
          <RadioGroup className={styles.choices} layout="horizontal" aria-labelledby={`${id}-${key}`} value={demands.get(key) ?? "none"} onChange={(_, { value }) => onChange(key, value as Demand)}>
            {choices.map((demand) => <Radio key={demand} value={demand} label={texts.demand[demand]} data-testid={`mandatory-${key}-${demand}`} />)}
          </RadioGroup>
        </div>
      ))}
    </fieldset>
  );
}

/** The levels of the form that the profile lays out. */
function levelsOf({ targetVariant }: Profile): readonly FirstLevelSpec[] {
  return (performanceTarget.variants.find(({ id }) => id === targetVariant) ?? performanceTarget.variants[0]).levels;
}
