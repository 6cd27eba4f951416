import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { insertedRows } from "../../../domain/edits";
import type { CellContent, FixEdit } from "../../../domain/edits";
import { qualifiedA1, toA1, type CellRef } from "../../../domain/grid";
import { useTexts } from "../../TextsContext";
import type { FixPreviewProps } from "./FixPreview.types";
import { useFixPreviewStyles } from "./useFixPreviewStyles.styles";

const PAGE = 100;

/** What each cell holds before and after. */
export function FixPreview({ edits }: FixPreviewProps) {
  const styles = useFixPreviewStyles();
  const { common, check: { fix: texts } } = useTexts();
  const [limit, setLimit] = useState(PAGE);
  const isOneSheet = edits.every(({ sheet }) => sheet === edits[0]?.sheet);
  const lines = edits.flatMap((edit) => linesOf(edit, isOneSheet, texts));
  const hidden = lines.length - limit;
  const rows = insertedRows(edits);
  const caption = rows === 0 ? texts.preview(lines.length) : texts.previewRows(rows);

  return (
    // A scrollable area is reached by keyboard, too.
    <div className={styles.frame} tabIndex={0} role="group" aria-label={caption} data-testid="fix-preview">
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead><tr><th scope="col">{texts.cell}</th><th scope="col">{texts.before}</th><th scope="col">{texts.after}</th></tr></thead>
        <tbody>
          {lines.slice(0, limit).map(({ place, before, after }) => (
            <tr key={place}>
              <th scope="row">{place}</th>
              <td className={styles.before}>{before}</td>
              <td className={styles.after}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <Button size="small" onClick={() => setLimit(limit + PAGE)}>{common.showMore(Math.min(hidden, PAGE))}</Button>}
    </div>
  );
}

interface Line {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** A cell, or each of the rows that are put in. */
function linesOf(edit: FixEdit, isOneSheet: boolean, texts: ReturnType<typeof useTexts>["check"]["fix"]): readonly Line[] {
  const placeOf = (at: CellRef) => (isOneSheet ? toA1(at) : qualifiedA1(edit.sheet, at));
  if (edit.kind === "write") return [{ place: placeOf(edit.at), before: shown(edit.before.content, texts.blank), after: shown(edit.after.content, texts.blank) }];
  return edit.contents.map((contents, index) => ({
    place: placeOf({ row: edit.row + index, column: edit.column }),
    before: texts.noRow,
    after: texts.newRow(contents.filter((content) => content !== null).map((content) => shown(content, texts.blank)).join(" ")),
  }));
}

/** As it is typed into the cell; text and number look alike, so texts stand in quotes. */
function shown(content: CellContent, blank: string): string {
  if (content === null || content === "") return blank;
  if (typeof content === "object") return content.formula;
  return typeof content === "string" ? `“${content}”` : String(content);
}
