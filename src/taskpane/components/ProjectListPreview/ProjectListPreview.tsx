import { mergeClasses } from "@fluentui/react-components";
import { shortened } from "../../shortened";
import { useTexts } from "../../TextsContext";
import { Notice } from "../Notice";
import type { ProjectListPreviewProps } from "./ProjectListPreview.types";
import { useProjectListPreviewStyles } from "./useProjectListPreviewStyles.styles";

/** Enough to see whether the columns were read rightly. */
const SHOWN_PROJECTS = 8;
const SHOWN_PROBLEMS = 10;

/** What was read of a list of projects, and what is wrong with it. */
export function ProjectListPreview({ list, unit, title }: ProjectListPreviewProps) {
  const styles = useProjectListPreviewStyles();
  const { projects: texts } = useTexts().insert;
  const count = list.projects.length;
  const errors = list.problems.filter(({ severity }) => severity === "error");
  const warnings = list.problems.filter(({ severity }) => severity === "warning");

  return (
    <div className={styles.root} data-testid="project-list">
      {errors.length > 0 && <Notice intent="error" title={texts.errors(errors.length)}><Problems problems={errors} /></Notice>}
      {warnings.length > 0 && <Notice intent="warning" title={texts.warnings(warnings.length)}><Problems problems={warnings} /></Notice>}
      {count > 0 && (
        <table className={styles.table}>
          <caption className={styles.caption}>{`${texts.count(count)}，${title}`}</caption>
          <thead>
            <tr>
              {[texts.number, texts.code, texts.name].map((heading) => <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.heading)}>{heading}</th>)}
              <th scope="col" className={mergeClasses(styles.cell, styles.amount)}>{texts.amount(unit)}</th>
            </tr>
          </thead>
          <tbody>
            {list.projects.slice(0, SHOWN_PROJECTS).map(({ code, name, budget }, index) => (
              <tr key={index}>
                <td className={styles.cell}>{index + 1}</td>
                <td className={mergeClasses(styles.cell, styles.code)}>{code}</td>
                <td className={styles.cell}>{shortened(name)}</td>
                <td className={mergeClasses(styles.cell, styles.amount)}>{budget}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {count > SHOWN_PROJECTS && <p className={styles.more}>{texts.first(SHOWN_PROJECTS, count)}</p>}
    </div>
  );
}

function Problems({ problems }: Pick<ProjectListPreviewProps["list"], "problems">) {
  const styles = useProjectListPreviewStyles();
  const { projects: texts } = useTexts().insert;
  const more = problems.length - SHOWN_PROBLEMS;
  return (
    <ul className={styles.problems}>
      {problems.slice(0, SHOWN_PROBLEMS).map(({ kind, row, text }, index) => {
        const sentence = texts.problem[kind](shortened(text));
        return <li key={index}>{row === 0 ? sentence : texts.row(row, sentence)}</li>;
      })}
      {more > 0 && <li>{texts.moreProblems(more)}</li>}
    </ul>
  );
}
