import { lazy } from "react";
import type { PaneTexts } from "../i18n/pane";
import type { Section } from "./components/SectionTabs";
import type { PaneActions } from "./paneActions";

/** What each part of the view of execution rates is given. */
export interface RateSectionProps {
  /** All of them: each part takes its own group. */
  readonly actions: PaneActions;
  readonly profileId: string;
  /** Whether the part is in front; a part that shows the workbook reads it each time it comes there. */
  readonly active: boolean;
  readonly copy: (text: string) => Promise<void>;
}

type RateSection = Section<Exclude<keyof PaneTexts["rates"]["sections"], "label">, RateSectionProps>;

/** The parts of the view of execution rates in the order of their tabs, each loaded when it is first shown. */
export const RATE_SECTIONS: readonly [RateSection, ...RateSection[]] = [
  { id: "compute", View: lazy(() => import("./components/RateComputation").then(({ RateComputation: view }) => ({ default: view }))) },
  { id: "chart", View: lazy(() => import("./components/RateChart").then(({ RateChart: view }) => ({ default: view }))) },
  { id: "evaluation", View: lazy(() => import("./components/SelfEvaluation").then(({ SelfEvaluation: view }) => ({ default: view }))) },
  { id: "text", View: lazy(() => import("./components/ExecutionText").then(({ ExecutionText: view }) => ({ default: view }))) },
];
