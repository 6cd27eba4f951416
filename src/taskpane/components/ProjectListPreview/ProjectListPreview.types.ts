import type { ProjectList } from "../../../domain/projects";

export interface ProjectListPreviewProps {
  readonly list: ProjectList;
  /** Unit of the amounts. */
  readonly unit: string;
  /** Where the list is from. */
  readonly title: string;
}
