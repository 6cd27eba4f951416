import { Button, Switch } from "@fluentui/react-components";
import { useFilling } from "../../hooks/useFilling";
import { useRowHelp } from "../../hooks/useRowHelp";
import type { RowHelping } from "../../hooks/useRowHelp";
import type { TargetSectionProps } from "../../targetSections";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { FixOutcome } from "../FixOutcome";
import { Notice } from "../Notice";
import { StatusMessage } from "../StatusMessage";
import { RowPanel } from "./RowPanel";
import { rowTitle } from "./rowTitle";
import { useRowHelpStyles } from "./useRowHelpStyles.styles";

/** Beside the selected row of a target table: what it expects, what is wrong with it, and examples to take over. */
export function RowHelp({ actions, profileId, active }: TargetSectionProps) {
  const styles = useRowHelpStyles();
  const { rowHelp: texts } = useTexts();
  const helping = useRowHelp(actions.rowHelp, profileId, active);
  const filling = useFilling(actions.check, helping);
  const { following, turn, look, reading, help, failure } = helping;

  return (
    <div className={styles.root}>
      <StatusMessage text={statusOf(helping, texts)} />
      <div className={styles.bar}>
        <Switch label={texts.follow} checked={following} onChange={(_, { checked }) => turn(checked)} data-testid="row-help-follow" />
        {!following && <Button size="small" disabled={reading} onClick={look} data-testid="row-help-look">{texts.look}</Button>}
      </div>
      {failure !== null && <Refused failure={failure} />}
      <FixOutcome fixes={filling} texts={texts.outcome} onAgain={look} />
      {help === undefined && reading && <p className={styles.muted}>{texts.looking}</p>}
      {help === null && <Notice intent="info" title={texts.none}>{texts.noneHint}</Notice>}
      {help && <RowPanel help={help} filling={filling} select={actions.select} />}
    </div>
  );
}

function Refused({ failure }: { readonly failure: NonNullable<RowHelping["failure"]> }) {
  const styles = useRowHelpStyles();
  const { rowHelp: texts } = useTexts();
  return (
    <div>
      <p className={styles.muted}>{texts.failed}</p>
      <ErrorNotice error={failure} soft />
    </div>
  );
}

type RowHelpTexts = ReturnType<typeof useTexts>["rowHelp"];

/** Short: it is read out at every move of the selection. */
function statusOf({ help, reading }: RowHelping, texts: RowHelpTexts): string {
  if (help === undefined) return reading ? texts.looking : "";
  if (help === null) return texts.none;
  const title = rowTitle(help, texts);
  return help.findings.length === 0 ? title : `${title} ${texts.problems}: ${texts.problemCount(help.findings.length)}`;
}
