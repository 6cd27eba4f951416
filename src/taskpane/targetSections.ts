import { lazy } from "react";
import type { PaneTexts } from "../i18n/pane";
import type { Section } from "./components/SectionTabs";
import type { PaneActions } from "./paneActions";

/** What each part of the view of 项目绩效目标表 is given. */
export interface TargetSectionProps {
  /** All of them: each part takes its own group. */
  readonly actions: PaneActions;
  readonly profileId: string;
  /** Whether the part is in front. */
  readonly active: boolean;
  readonly copy: (text: string) => Promise<void>;
}

type SectionId = Exclude<keyof PaneTexts["targets"]["sections"], "label">;
type TargetSection = Section<SectionId, TargetSectionProps>;

/** The parts of the view of 项目绩效目标表 in the order of their tabs, each loaded when it is first shown. */
export const TARGET_SECTIONS: readonly [TargetSection, ...TargetSection[]] = [
  { id: "overview", View: lazy(() => import("./components/ProjectOverview").then(({ ProjectOverview: view }) => ({ default: view }))) },
  { id: "help", View: lazy(() => import("./components/RowHelp").then(({ RowHelp: view }) => ({ default: view }))) },
];
