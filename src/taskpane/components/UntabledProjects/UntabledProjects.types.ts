import type { NamedProject } from "../../../domain/projects/overview";
import type { Selection } from "../../hooks/useSelection";

export interface UntabledProjectsProps {
  readonly projects: readonly NamedProject[];
  readonly selection: Selection;
}
