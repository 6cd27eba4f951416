import { TARGET_SECTIONS } from "../../targetSections";
import type { TargetSectionProps } from "../../targetSections";
import { useTexts } from "../../TextsContext";
import { SectionTabs } from "../SectionTabs";

/** The view of 项目绩效目标表. */
export function TargetsView(props: TargetSectionProps) {
  const { targets: { sections } } = useTexts();
  return <SectionTabs view="targets" label={sections.label} labels={sections} sections={TARGET_SECTIONS} given={props} />;
}
