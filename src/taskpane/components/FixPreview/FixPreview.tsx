import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { CellContent, WriteEdit } from "../../../domain/edits";
import { qualifiedA1, toA1 } from "../../../domain/grid";
import { useTexts } from "../../TextsContext";
import type { FixPreviewProps } from "./FixPreview.types";
import { useFixPreviewStyles } from "./useFixPreviewStyles.styles";

const PAGE = 100;

/** What each cell holds before and after. */
export function FixPreview({ edits }: FixPreviewProps) {
  const styles = useFixPreviewStyles();
  const { common, check: { fix: texts } } = useTexts();
  const [limit, setLimit] = useState(PAGE);
  const hidden = edits.length - limit;
  const isOneSheet = edits.every(({ sheet }) => sheet === edits[0]?.sheet);
  const placeOf = ({ sheet, at }: WriteEdit) => (isOneSheet ? toA1(at) : qualifiedA1(sheet, at));

  return (
    // A scrollable area is reached by keyboard, too.
    <div className={styles.frame} tabIndex={0} role="group" aria-label={texts.preview(edits.length)} data-testid="fix-preview">
      <table className={styles.table}>
        <caption>{texts.preview(edits.length)}</caption>
        <thead><tr><th scope="col">{texts.cell}</th><th scope="col">{texts.before}</th><th scope="col">{texts.after}</th></tr></thead>
        <tbody>
          {edits.slice(0, limit).map((edit) => (
            <tr key={placeOf(edit)}>
              <th scope="row">{placeOf(edit)}</th>
              <td className={styles.before}>{shown(edit.before.content, texts.blank)}</td>
              <td className={styles.after}>{shown(edit.after.content, texts.blank)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <Button size="small" onClick={() => setLimit(limit + PAGE)}>{common.showMore(Math.min(hidden, PAGE))}</Button>}
    </div>
  );
}

/** As it is typed into the cell; text and number look alike, so texts stand in quotes. */
function shown(content: CellContent, blank: string): string {
  if (content === null || content === "") return blank;
  if (typeof content === "object") return content.formula;
  return typeof content === "string" ? `“${content}”` : String(content);
}
