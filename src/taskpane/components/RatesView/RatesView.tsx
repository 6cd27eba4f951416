import { RATE_SECTIONS } from "../../rateSections";
import type { RateSectionProps } from "../../rateSections";
import { useTexts } from "../../TextsContext";
import { SectionTabs } from "../SectionTabs";

/** The view of execution rates. */
export function RatesView(props: RateSectionProps) {
  const { rates: { sections } } = useTexts();
  return <SectionTabs view="rates" label={sections.label} labels={sections} sections={RATE_SECTIONS} given={props} />;
}
