import { useState } from "react";
import { Button, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { ToldTable } from "../../../app";
import { useComparison } from "../../hooks/useComparison";
import { useNarrative } from "../../hooks/useNarrative";
import type { Narrative } from "../../hooks/useNarrative";
import { useSelection } from "../../hooks/useSelection";
import type { RateSectionProps } from "../../rateSections";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { InsertOutcome } from "../InsertOutcome";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import { StatusMessage } from "../StatusMessage";
import { TextComparison } from "../TextComparison";
import { ToldText } from "../ToldText";
import { useExecutionTextStyles } from "./useExecutionTextStyles.styles";

/** The sentences on an execution: made from the table, or compared with it. */
export function ExecutionText({ actions, profileId, active, copy }: RateSectionProps) {
  const styles = useExecutionTextStyles();
  const { narrative: texts } = useTexts();
  const narrative = useNarrative(actions.narrative, profileId, active);
  const { reading, newest, stale, read, cancel, insertion } = narrative;
  const [chosen, choose] = useState(0);
  const table = newest?.[chosen] ?? newest?.[0] ?? null;
  const comparison = useComparison(actions.narrative.compare, table);
  const selection = useSelection(actions.select);
  const [mode, setMode] = useState<"tell" | "compare">("tell");
  const running = reading.kind === "running";
  const again = <Button className={styles.again} size="small" onClick={read} data-testid="narrative-read">{texts.again}</Button>;

  return (
    <div className={styles.root}>
      <StatusMessage text={statusOf(narrative, texts)} />
      <div className={styles.head}>
        <p className={styles.intro}>{texts.intro}</p>
        {!running && !stale && again}
      </div>
      {running && <ProgressPanel label={texts.running} progress={reading.progress} onCancel={cancel} />}
      {reading.kind === "failed" && <ErrorNotice error={reading.error} />}
      {stale && !running && <Notice intent="warning" actions={again}>{texts.stale}</Notice>}
      <InsertOutcome insertion={insertion} said={{ done: texts.telling.written, hint: texts.telling.writtenHint }} />
      {newest !== null && table === null && <Notice intent="info" title={texts.none}>{texts.noneHint}</Notice>}
      {newest !== null && table !== null && (
        <>
          {newest.length > 1 && <TableField tables={newest} chosen={newest.indexOf(table)} onChoose={choose} />}
          <RadioGroup aria-label={texts.mode.label} layout="horizontal" value={mode} onChange={(_, { value }) => setMode(value === "compare" ? "compare" : "tell")}>
            <Radio value="tell" label={texts.mode.tell} data-testid="narrative-tell" />
            <Radio value="compare" label={texts.mode.compare} data-testid="narrative-compare" />
          </RadioGroup>
          <div hidden={mode !== "tell"}><ToldText table={table} profileId={profileId} stale={stale} busy={running} insertion={insertion} selection={selection} copy={copy} /></div>
          <div hidden={mode !== "compare"}><TextComparison comparison={comparison} unit={table.told.unit} selection={selection} /></div>
        </>
      )}
    </div>
  );
}

interface TableFieldProps {
  readonly tables: readonly ToldTable[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function TableField({ tables, chosen, onChoose }: TableFieldProps) {
  const { narrative: texts } = useTexts();
  return (
    <Field label={texts.table}>
      <Select value={String(chosen)} onChange={(_, { value }) => onChoose(Number(value))} data-testid="narrative-table">
        {tables.map(({ title, sheet }, index) => <option key={index} value={index}>{texts.tableName(title, sheet)}</option>)}
      </Select>
    </Field>
  );
}

/** What was written says so itself and takes the focus. */
function statusOf({ reading, stale }: Narrative, texts: ReturnType<typeof useTexts>["narrative"]): string {
  if (reading.kind === "running") return texts.running;
  if (stale) return texts.stale;
  if (reading.kind !== "done") return "";
  return reading.value.length === 0 ? texts.none : texts.found(reading.value.length);
}
