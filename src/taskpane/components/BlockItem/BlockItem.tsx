import { useState } from "react";
import { Button, Link } from "@fluentui/react-components";
import { rectToA1 } from "../../../domain/grid";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { RecognitionForm } from "../RecognitionForm";
import type { BlockItemProps } from "./BlockItem.types";
import { useBlockItemStyles } from "./useBlockItemStyles.styles";

/** One block of a sheet: where it is, what it was taken for, and the way to correct that. */
export function BlockItem({ block, title, selection, children, ...part }: BlockItemProps) {
  const styles = useBlockItemStyles();
  const { check: { recognition: texts } } = useTexts();
  const [open, setOpen] = useState(false);
  const { sheet, area } = block;
  const key = `block/${sheet}/${rectToA1(area)}`;
  const failure = selection.failure?.key === key ? selection.failure.error : null;

  return (
    <li className={styles.item} data-testid="block">
      <Link as="button" onClick={() => selection.select(key, { sheet, at: { row: area.top, column: area.left } })}>{title}</Link>
      <span className={styles.place}>{sheet} · {rectToA1(area)}</span>
      <p className={styles.reasons}>{children}</p>
      <Button
        size="small"
        appearance="subtle"
        disabled={part.busy}
        aria-expanded={open}
        aria-label={texts.title(`${sheet} ${title}`)}
        onClick={() => setOpen(!open)}
        data-testid="block-correct"
      >
        {texts.correct}
      </Button>
      {open && <RecognitionForm {...part} block={block} onClose={() => setOpen(false)} />}
      {failure !== null && <ErrorNotice error={failure} />}
    </li>
  );
}
