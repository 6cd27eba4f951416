import { useMemo, useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowDown12Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp12Regular } from "@fluentui/react-icons/svg/arrow-up";
import { qualifiedA1 } from "../../../domain/grid";
import { inOrder, nextOrder, PROJECT_COLUMNS } from "../../projectRows";
import type { ProjectColumn, ProjectOrder } from "../../projectRows";
import { useTexts } from "../../TextsContext";
import { ProjectRow } from "../ProjectRow";
import type { ProjectTableProps } from "./ProjectTable.types";
import { useProjectTableStyles } from "./useProjectTableStyles.styles";

/** A thousand projects must not freeze the pane. */
const PAGE = 100;

/** Projects, a row each, in the order that the headings are pressed for. */
export function ProjectTable({ projects, selection }: ProjectTableProps) {
  const styles = useProjectTableStyles();
  const { common, targets: { overview: texts } } = useTexts();
  const [order, setOrder] = useState<ProjectOrder | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const rows = useMemo(() => inOrder(projects, order), [projects, order]);
  const hidden = rows.length - limit;

  return (
    <>
      <table className={styles.table} data-testid="project-table">
        <caption className={styles.caption}>{texts.caption}</caption>
        <colgroup>{PROJECT_COLUMNS.map((column) => <col key={column} className={styles[`${column}Column`]} />)}</colgroup>
        <thead>
          <tr>{PROJECT_COLUMNS.map((column) => <Heading key={column} column={column} order={order} onPress={() => setOrder(nextOrder(order, column))} />)}</tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((project) => {
            const key = qualifiedA1(project.sheet, project.at);
            return <ProjectRow key={key} project={project} failure={selection.failure?.key === key ? selection.failure.error : null} onSelect={() => selection.select(key, project)} />;
          })}
        </tbody>
      </table>
      {hidden > 0 && <Button size="small" onClick={() => setLimit(limit + PAGE)} data-testid="project-more">{common.showMore(Math.min(hidden, PAGE))}</Button>}
    </>
  );
}

interface HeadingProps {
  readonly column: ProjectColumn;
  readonly order: ProjectOrder | null;
  readonly onPress: () => void;
}

function Heading({ column, order, onPress }: HeadingProps) {
  const styles = useProjectTableStyles();
  const { targets: { overview: texts } } = useTexts();
  const direction = order?.column === column ? order.direction : undefined;
  const Arrow = direction === "ascending" ? ArrowUp12Regular : ArrowDown12Regular;

  return (
    <th scope="col" className={styles.head} {...(direction !== undefined && { "aria-sort": direction })}>
      <button type="button" title={texts.sortBy(texts[column])} className={mergeClasses(styles.sort, column !== "project" && styles.end)} onClick={onPress} data-testid={`sort-${column}`}>
        {texts[column]}
        {direction !== undefined && <Arrow aria-hidden />}
      </button>
    </th>
  );
}
