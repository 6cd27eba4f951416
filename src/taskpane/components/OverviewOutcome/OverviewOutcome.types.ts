import type { ProjectOverview } from "../../../domain/projects/overview";
import type { TargetSectionProps } from "../../targetSections";

export interface OverviewOutcomeProps extends Pick<TargetSectionProps, "copy"> {
  readonly overview: ProjectOverview;
  readonly onSelect: TargetSectionProps["actions"]["select"];
}
