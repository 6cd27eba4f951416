import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { amount, plainPercent } from "../../../domain/amount";
import { profileOrDefault } from "../../../domain/catalogue";
import { useCopy } from "../../hooks/useCopy";
import { useLocale, useTexts } from "../../TextsContext";
import { Notice } from "../Notice";
import { StatusMessage } from "../StatusMessage";
import { TextGaps } from "../TextGaps";
import type { ToldTextProps } from "./ToldText.types";
import { useToldTextStyles } from "./useToldTextStyles.styles";

/** Ten thousand projects must not freeze the pane. */
const STEP = 100;

/** The sentences on a table, to copy or to write into a sheet, with what they leave out. */
export function ToldText({ table, profileId, stale, busy, insertion, selection, copy }: ToldTextProps) {
  const styles = useToldTextStyles();
  const locale = useLocale();
  const { common, narrative: { telling: texts } } = useTexts();
  const [limit, setLimit] = useState(STEP);
  const { outcome: copied, copyText } = useCopy(copy);
  const { narrative: { paragraphs }, told } = table;
  const profile = profileOrDefault(profileId);
  const hidden = paragraphs.length - limit;
  const isWriting = [insertion.inserting, insertion.reverting].some(({ kind }) => kind === "running");
  const said = copied === "copied" ? texts.copied(paragraphs.length) : "";

  return (
    <div className={styles.root}>
      {paragraphs.length === 0 && <Notice intent="info" title={texts.nothing}>{texts.nothingHint}</Notice>}
      <TextGaps told={told} withoutReason={table.narrative.withoutReason} sheet={table.sheet} selection={selection} />
      {paragraphs.length > 0 && (
        <>
          <p className={styles.muted}>{texts.threshold(profile.name, plainPercent(amount(profile.thresholds.executionRate)))}</p>
          <div className={styles.tools}>
            <Button size="small" icon={<Copy16Regular />} disabled={stale || busy} onClick={() => copyText(paragraphs.join("\n"))} data-testid="narrative-copy">{texts.copy}</Button>
            <Button size="small" appearance="primary" disabled={stale || busy || isWriting} onClick={() => insertion.insert({ paragraphs, locale, profileId })} data-testid="narrative-write">{texts.write}</Button>
            <span className={styles.muted}>{texts.count(paragraphs.length)}</span>
          </div>
          <StatusMessage text={said} />
          {said !== "" && <p className={styles.muted}>{said}</p>}
          {copied === "refused" && <Notice intent="warning">{texts.copyFailed}</Notice>}
          <section className={styles.text} aria-label={texts.paragraphs} data-testid="narrative-paragraphs">
            {paragraphs.slice(0, limit).map((paragraph, index) => <p key={index} className={styles.paragraph}>{paragraph}</p>)}
          </section>
          {hidden > 0 && <Button size="small" onClick={() => setLimit(limit + STEP)}>{common.showMore(Math.min(hidden, STEP))}</Button>}
        </>
      )}
    </div>
  );
}
