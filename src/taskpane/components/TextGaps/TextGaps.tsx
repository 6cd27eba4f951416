import type { ReactNode } from "react";
import { qualifiedA1, toA1 } from "../../../domain/grid";
import type { ExecutionLine } from "../../../domain/narrative";
import type { Place } from "../../../domain/validation/finding";
import { shortened } from "../../shortened";
import { useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import { PlaceLink } from "../PlaceLink";
import type { TextGapsProps } from "./TextGaps.types";
import { useTextGapsStyles } from "./useTextGapsStyles.styles";

/** What a text on a table leaves out or leaves blank, each with the way to its cell; nothing when there is no such thing. */
export function TextGaps({ told, withoutReason, sheet, selection }: TextGapsProps) {
  const styles = useTextGapsStyles();
  const { narrative: { telling: texts } } = useTexts();
  const unreadable = told.unreadable.map((at): LinkedPlace => ({ place: { sheet, at }, text: qualifiedA1(sheet, at) }));

  return (
    <div className={styles.root}>
      <Places title={texts.withoutReason(withoutReason.length)} places={useReasonPlaces(withoutReason)} selection={selection} testId="without-reason">
        <p className={styles.hint}>{told.hasReasons ? texts.withoutReasonHint : texts.noReasonColumn}</p>
      </Places>
      <Places title={texts.unreadable(unreadable.length)} places={unreadable} selection={selection} testId="unreadable-rows" />
    </div>
  );
}

interface LinkedPlace {
  readonly place: Place;
  readonly text: string;
}

/** Where the reasons are to be written; where there is no column for them, the budgets. */
function useReasonPlaces(lines: readonly ExecutionLine[]): readonly LinkedPlace[] {
  const { narrative: { row } } = useTexts();
  return lines.map(({ sheet, name, reasonAt, budgetAt }) => {
    const at = reasonAt ?? budgetAt;
    return { place: { sheet, at }, text: row(shortened(name), toA1(at)) };
  });
}

const SHOWN = 50;

interface PlacesProps {
  readonly title: string;
  readonly places: readonly LinkedPlace[];
  readonly selection: TextGapsProps["selection"];
  readonly testId: string;
  readonly children?: ReactNode;
}

function Places({ title, places, selection, testId, children }: PlacesProps) {
  const styles = useTextGapsStyles();
  const { narrative: { comparing: { moreProjects } } } = useTexts();
  if (places.length === 0) return null;

  return (
    <Disclosure title={title}>
      <div className={styles.body}>
        {children}
        <ul className={styles.list} data-testid={testId}>
          {places.slice(0, SHOWN).map(({ place, text }) => <li key={text}><PlaceLink place={place} selection={selection} of={testId}>{text}</PlaceLink></li>)}
          {places.length > SHOWN && <li className={styles.hint}>{moreProjects(places.length - SHOWN)}</li>}
        </ul>
      </div>
    </Disclosure>
  );
}
