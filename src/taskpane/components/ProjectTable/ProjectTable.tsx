import { Link } from "@fluentui/react-components";
import { qualifiedA1 } from "../../../domain/grid";
import type { ProjectLine } from "../../../domain/projects/overview";
import { useSelection } from "../../hooks/useSelection";
import type { Selection } from "../../hooks/useSelection";
import { shownAmount } from "../../shownAmount";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import type { ProjectTableProps } from "./ProjectTable.types";

/** Projects, a row each. */
export function ProjectTable({ projects, onSelect }: ProjectTableProps) {
  const { targets: { overview: texts } } = useTexts();
  const selection = useSelection(onSelect);

  return (
    <table data-testid="project-table">
      <caption>{texts.caption("万元")}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.project}</th>
          <th scope="col">{texts.budget}</th>
          <th scope="col">{texts.indicators}</th>
          <th scope="col">{texts.findings}</th>
        </tr>
      </thead>
      <tbody>{projects.map((project) => <ProjectRow key={qualifiedA1(project.sheet, project.at)} project={project} selection={selection} />)}</tbody>
    </table>
  );
}

function ProjectRow({ project, selection }: { readonly project: ProjectLine; readonly selection: Selection }) {
  const { targets: { overview: texts } } = useTexts();
  const { name, budget, levels, findings } = project;
  const key = qualifiedA1(project.sheet, project.at);

  return (
    <tr data-testid="project-row">
      <th scope="row">
        <Link as="button" onClick={() => selection.select(key, project)}>{name === "" ? texts.unnamed : name}</Link>
        {selection.failure?.key === key && <ErrorNotice error={selection.failure.error} />}
      </th>
      <td>{budget.kind === "amount" ? shownAmount(budget.amount) : "—"}</td>
      <td>{levels.reduce((count, level) => count + level.count, 0)}</td>
      <td>{findings.error + findings.warning + findings.info}</td>
    </tr>
  );
}
