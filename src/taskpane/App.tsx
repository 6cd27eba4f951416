import { lazy, Suspense, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { About } from "./components/About";
import { CheckView } from "./components/CheckView";
import { MoreMenu } from "./components/MoreMenu";
import { ProfileBar } from "./components/ProfileBar";
import { SidePanel } from "./components/SidePanel";
import { TabPanel } from "./components/TabPanel";
import { Tabs } from "./components/Tabs";
import type { FormMemory } from "./formMemory";
import type { DiagnosticsReport } from "./host/diagnostics";
import { useCheck } from "./hooks/useCheck";
import { useProfile } from "./hooks/useProfile";
import type { PaneActions } from "./paneActions";
import type { PaneRequests, PaneTab } from "./paneRequests";
import { useTexts } from "./TextsContext";
import { useAppStyles } from "./useAppStyles.styles";

const InsertView = lazy(() => import("./components/InsertView").then(({ InsertView: view }) => ({ default: view })));
const RatesView = lazy(() => import("./components/RatesView").then(({ RatesView: view }) => ({ default: view })));
const TargetsView = lazy(() => import("./components/TargetsView").then(({ TargetsView: view }) => ({ default: view })));
const Diagnostics = lazy(() => import("./components/Diagnostics").then(({ Diagnostics: panel }) => ({ default: panel })));

export interface AppProps {
  readonly actions: PaneActions;
  /** What ribbon buttons ask for. */
  readonly requests: PaneRequests;
  readonly memory: FormMemory;
  readonly readDiagnostics: () => Promise<DiagnosticsReport>;
  readonly copy: (text: string) => Promise<void>;
}

const TABS: readonly PaneTab[] = ["check", "insert", "rates", "targets"];

type Panel = "diagnostics" | "about";

/** The pane: one view at a time, each keeping its state while another is in front. */
export function App({ actions, requests, memory, readDiagnostics, copy }: AppProps) {
  const styles = useAppStyles();
  const texts = useTexts();
  const [tab, setTab] = useState<PaneTab>("check");
  const [panel, setPanel] = useState<Panel | null>(null);
  const profile = useProfile(actions.profile, memory);
  const profileId = profile.profile.id;
  const check = useCheck(actions.check, profile.settled);
  const { start } = check;

  useEffect(() => requests.subscribe((request) => {
    setTab(request.tab);
    if (request.start === true) start();
  }), [requests, start]);

  const views: Readonly<Record<PaneTab, ReactNode>> = {
    check: <CheckView check={check} actions={actions.check} memory={memory} profileId={profileId} onSelect={actions.select} copy={copy} />,
    insert: <InsertView actions={actions.insertion} memory={memory} profileId={profileId} onInserted={profile.keep} />,
    rates: <RatesView actions={actions} profileId={profileId} active={tab === "rates"} copy={copy} />,
    targets: <TargetsView actions={actions} profileId={profileId} active={tab === "targets"} copy={copy} />,
  };

  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <Tabs label={texts.tabs.label} tabs={TABS.map((id) => ({ id, label: texts.tabs[id] }))} selected={tab} onSelect={setTab} />
        <MoreMenu
          items={[{ id: "diagnostics", label: texts.diagnostics.menu }, { id: "about", label: texts.about.menu }]}
          onChoose={(id) => setPanel(id as Panel)}
        />
      </header>
      <main className={styles.main}>
        {panel !== null && (
          <SidePanel key={panel} title={texts[panel].menu} onClose={() => setPanel(null)}>
            {panel === "about" ? <About /> : <Suspense fallback={texts.loading}><Diagnostics read={readDiagnostics} copy={copy} /></Suspense>}
          </SidePanel>
        )}
        <ProfileBar choice={profile} actions={actions.mandatory} update={check.update} />
        {TABS.map((id) => <TabPanel key={id} id={id} active={id === tab} className={styles.view}>{views[id]}</TabPanel>)}
      </main>
    </div>
  );
}
