import { useState } from "react";
import { RATE_SECTIONS } from "../../rateSections";
import type { RateSectionProps } from "../../rateSections";
import { useTexts } from "../../TextsContext";
import { TabPanel } from "../TabPanel";
import { Tabs } from "../Tabs";
import { useRatesViewStyles } from "./useRatesViewStyles.styles";

/** The view of execution rates: one of its parts at a time, each keeping its state while another is in front. */
export function RatesView({ active, ...props }: RateSectionProps) {
  const styles = useRatesViewStyles();
  const { rates: { sections } } = useTexts();
  const [selected, setSelected] = useState(RATE_SECTIONS[0].id);
  const tabs = RATE_SECTIONS.map(({ id }) => ({ id: tabId(id), section: id, label: sections[id] }));

  return (
    <>
      <Tabs
        inner
        label={sections.label}
        tabs={tabs}
        selected={tabId(selected)}
        onSelect={(id) => setSelected(tabs.find((tab) => tab.id === id)?.section ?? selected)}
      />
      {RATE_SECTIONS.map(({ id, View }) => (
        <TabPanel key={id} id={tabId(id)} active={id === selected} className={styles.section}>
          <View {...props} active={active && id === selected} />
        </TabPanel>
      ))}
    </>
  );
}

/** Ids are unique in the page: the pane's own tabs have them, too. */
function tabId(section: string): string {
  return `rates-${section}`;
}
