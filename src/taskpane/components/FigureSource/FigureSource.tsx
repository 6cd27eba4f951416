import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { choiceProblem } from "../../../domain/execution";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { FigureForm } from "../FigureForm";
import { Notice } from "../Notice";
import type { FigureSourceProps } from "./FigureSource.types";
import { useFigureSourceStyles } from "./useFigureSourceStyles.styles";

/** Which figures are computed: those of the recognised tables, or those of columns that are chosen. */
export function FigureSource({ figures, disabled }: FigureSourceProps) {
  const styles = useFigureSourceStyles();
  const { rates: { source: texts } } = useTexts();
  const { isChosen, choose, guessing, guess, choice, change } = figures;
  const problem = choice === null ? null : choiceProblem(choice);

  return (
    <div className={styles.root}>
      <RadioGroup aria-label={texts.label} layout="horizontal" disabled={disabled} value={isChosen ? "chosen" : "tables"} onChange={(_, { value }) => choose(value === "chosen")}>
        <Radio value="tables" label={texts.tables} data-testid="rates-tables" />
        <Radio value="chosen" label={texts.chosen} data-testid="rates-chosen" />
      </RadioGroup>
      {isChosen && (
        <>
          <div className={styles.line}>
            <p className={styles.hint}>{texts.hint}</p>
            <Button className={styles.button} size="small" disabled={disabled} onClick={guess} data-testid="rates-selection">{texts.readSelection}</Button>
          </div>
          {guessing.kind === "failed" && <ErrorNotice error={guessing.error} />}
          {guessing.kind === "done" && choice !== null && <FigureForm columns={guessing.value.columns} choice={choice} onChange={change} disabled={disabled} />}
          {problem !== null && <Notice intent="warning">{texts.problem[problem]}</Notice>}
        </>
      )}
    </div>
  );
}
