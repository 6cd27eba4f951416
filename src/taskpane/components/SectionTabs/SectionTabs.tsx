import { useState } from "react";
import { TabPanel } from "../TabPanel";
import { Tabs } from "../Tabs";
import type { SectionTabsProps } from "./SectionTabs.types";
import { useSectionTabsStyles } from "./useSectionTabsStyles.styles";

/** A view in parts: one at a time, each keeping its state while another is in front. */
export function SectionTabs<Id extends string, P extends { readonly active: boolean }>({ view, label, labels, sections, given }: SectionTabsProps<Id, P>) {
  const styles = useSectionTabsStyles();
  const [selected, setSelected] = useState(sections[0].id);
  // Ids are unique in the page: the pane's own tabs have them, too.
  const tabs = sections.map(({ id }) => ({ id: `${view}-${id}`, section: id, label: labels[id] }));

  return (
    <>
      <Tabs
        inner
        label={label}
        tabs={tabs}
        selected={`${view}-${selected}`}
        onSelect={(id) => setSelected(tabs.find((tab) => tab.id === id)?.section ?? selected)}
      />
      {sections.map(({ id, View }) => (
        <TabPanel key={id} id={`${view}-${id}`} active={id === selected} className={styles.section}>
          <View {...given} active={given.active && id === selected} />
        </TabPanel>
      ))}
    </>
  );
}
