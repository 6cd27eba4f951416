import { Link, mergeClasses } from "@fluentui/react-components";
import { toA1 } from "../../../domain/grid";
import type { ProjectLine } from "../../../domain/projects/overview";
import type { Severity } from "../../../domain/validation/finding";
import { missingText } from "../../missingText";
import { indicatorCount } from "../../projectRows";
import { shownAmount } from "../../shownAmount";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { SeverityIcon } from "../SeverityIcon";
import type { ProjectRowProps } from "./ProjectRow.types";
import { useProjectRowStyles } from "./useProjectRowStyles.styles";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** One project: its name leads to its table in the workbook. */
export function ProjectRow({ project, failure, onSelect }: ProjectRowProps) {
  const styles = useProjectRowStyles();
  const texts = useTexts();
  const { targets: { overview } } = texts;
  const { name, code, sheet, at, missing, isBegun } = project;

  return (
    <tr data-testid="project-row">
      <th scope="row" className={styles.cell}>
        <Link as="button" className={styles.link} onClick={onSelect}>{name === "" ? overview.unnamed : name}</Link>
        {code !== "" && <span className={styles.second}>{code}</span>}
        <span className={styles.second}>{`${sheet} ${toA1(at)}`}</span>
        {missing.length > 0 && <span className={styles.missing}>{overview.missing(missingText(missing, texts))}</span>}
        {!isBegun && <span className={styles.second}>{overview.notBegun}</span>}
        {failure !== null && <ErrorNotice error={failure} />}
      </th>
      <td className={styles.number}><Budget budget={project.budget} /></td>
      <td className={styles.number}><Levels project={project} /></td>
      <td className={styles.number}><Findings findings={project.findings} /></td>
    </tr>
  );
}

function Budget({ budget }: Pick<ProjectLine, "budget">) {
  const styles = useProjectRowStyles();
  const { targets: { overview } } = useTexts();
  switch (budget.kind) {
    case "amount":
      return <>{shownAmount(budget.amount)}{budget.fromText && <span className={styles.second}>{overview.fromText}</span>}</>;
    case "unit-unknown":
      return <>{shownAmount(budget.amount)}<span className={styles.second}>{overview.unitUnknown}</span></>;
    case "unreadable":
      return <span className={styles.missing}>{overview.unreadable}</span>;
    case "none":
      return shownAmount(null);
  }
}

function Levels({ project }: Pick<ProjectRowProps, "project">) {
  const styles = useProjectRowStyles();
  const { targets: { overview } } = useTexts();

  return (
    <>
      <span className={styles.total}>{indicatorCount(project)}</span>
      {project.levels.map(({ label, count }) => (
        <span key={label} className={styles.second}>{overview.levelCount(label.replace(/指标$/u, "") || overview.noLevel, count)}</span>
      ))}
    </>
  );
}

function Findings({ findings }: Pick<ProjectLine, "findings">) {
  const styles = useProjectRowStyles();
  const { severity: words, targets: { overview } } = useTexts();
  const found = SEVERITIES.filter((severity) => findings[severity] > 0);
  if (found.length === 0) return overview.noFindings;

  return found.map((severity) => (
    <span key={severity} title={words[severity]} className={mergeClasses(styles.count, styles[severity])}>
      <SeverityIcon severity={severity} />
      <span className={styles.word}>{words[severity]}</span>
      {findings[severity]}
    </span>
  ));
}
