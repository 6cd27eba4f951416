import { Link } from "@fluentui/react-components";
import { qualifiedA1 } from "../../../domain/grid";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import type { UntabledProjectsProps } from "./UntabledProjects.types";
import { useUntabledProjectsStyles } from "./useUntabledProjectsStyles.styles";

/** Projects that 部门整体绩效目标 names and that no table is of; nothing when there are none. */
export function UntabledProjects({ projects, selection }: UntabledProjectsProps) {
  const styles = useUntabledProjectsStyles();
  const { targets: { overview: texts } } = useTexts();
  if (projects.length === 0) return null;

  return (
    <Notice intent="warning" title={texts.withoutTable(projects.length)}>
      <ul className={styles.list} data-testid="without-table">
        {projects.map((project) => {
          const key = `named/${qualifiedA1(project.sheet, project.at)}`;
          return (
            <li key={key}>
              <Link as="button" className={styles.link} onClick={() => selection.select(key, project)}>{project.name}</Link>
              {selection.failure?.key === key && <ErrorNotice error={selection.failure.error} />}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
