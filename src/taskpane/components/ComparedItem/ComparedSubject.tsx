import { toText } from "../../../domain/amount";
import { toA1 } from "../../../domain/grid";
import type { ExecutionLine } from "../../../domain/narrative";
import { shortened } from "../../shortened";
import { useTexts } from "../../TextsContext";
import { PlaceLink } from "../PlaceLink";
import type { ComparedItemProps } from "./ComparedItem.types";
import { useComparedItemStyles } from "./useComparedItemStyles.styles";

/** What of the table a statement was compared with; nothing when the table has no such thing, which its figures say. */
export function ComparedSubject(props: ComparedItemProps) {
  const styles = useComparedItemStyles();
  const { listSeparator, narrative: { comparing: { subject: texts } } } = useTexts();
  const { subject, statement: { below } } = props.compared;
  switch (subject.kind) {
    case "unknown":
      return null;
    case "group":
      return <div className={styles.subject}>{texts.group(shortened(subject.group), subject.lines.length)}</div>;
    case "total":
      return <div className={styles.subject}>{below === undefined ? texts.total(subject.lines.length) : texts.below(`${toText(below)}%`, subject.lines.length)}</div>;
    case "several":
      return <Projects {...props} label={texts.several} lines={subject.lines} />;
    case "projects":
      return (
        <>
          {subject.lines.length > 0 && <Projects {...props} label={texts.projects(subject.lines.length)} lines={subject.lines} />}
          {subject.missing.length > 0 && <div className={styles.subject}>{texts.missing(subject.missing.map(shortened).join(listSeparator))}</div>}
        </>
      );
  }
}

const SHOWN = 30;

interface ProjectsProps extends ComparedItemProps {
  readonly label: string;
  readonly lines: readonly ExecutionLine[];
}

function Projects({ label, lines, compared: { statement }, unit, selection }: ProjectsProps) {
  const styles = useComparedItemStyles();
  const { narrative: { row, comparing: texts } } = useTexts();
  const money = (value: ExecutionLine["budget"]): string => `${toText(value)}${unit ?? ""}`;
  const link = ({ sheet, name, budgetAt }: ExecutionLine) => (
    <PlaceLink place={{ sheet, at: budgetAt }} selection={selection} of={String(statement.from)}>{row(shortened(name), toA1(budgetAt))}</PlaceLink>
  );
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) return <div className={styles.subject}>{label}{link(only)}</div>;

  return (
    <div className={styles.subject}>
      {label}
      <ul className={styles.projects}>
        {lines.slice(0, SHOWN).map((line) => <li key={toA1(line.budgetAt)}>{link(line)} {texts.amounts(money(line.budget), money(line.executed))}</li>)}
        {lines.length > SHOWN && <li>{texts.moreProjects(lines.length - SHOWN)}</li>}
      </ul>
    </div>
  );
}
