import { configure, render } from "@testing-library/react";
import { FluentProvider } from "@fluentui/react-components";
import userEvent from "@testing-library/user-event";
import type { Locale } from "../../src/i18n/locale";
import { App } from "../../src/taskpane/App";
import { createPaneActions } from "../../src/taskpane/createPaneActions";
import type { FormMemory, RememberedForm } from "../../src/taskpane/formMemory";
import { createPaneRequests } from "../../src/taskpane/paneRequests";
import { LocaleProvider } from "../../src/taskpane/TextsContext";
import { lightTheme } from "../../src/taskpane/theme/themes";
import type { MemoryWorkbook } from "../support/memoryWorkbook";

/** What is waited for always comes; on a busy machine later than the library's one second. */
configure({ asyncUtilTimeout: 15_000 });

export interface PaneOptions {
  readonly locale?: Locale;
  readonly remembered?: Partial<RememberedForm>;
  /** The profile that was chosen last, in whatever workbook. */
  readonly lastProfile?: string;
  /** Whether changes were last checked while editing. */
  readonly checksLive?: boolean;
}

/** The whole pane beside a workbook, as a user meets it. */
export function renderPane(workbook: MemoryWorkbook, { locale = "zh-CN", remembered, lastProfile, checksLive = false }: PaneOptions = {}) {
  const requests = createPaneRequests();
  const kept: RememberedForm[] = [];
  const copied: string[] = [];
  const keptProfiles: string[] = [];
  const keptLive: boolean[] = [];
  const memory: FormMemory = {
    recall: () => remembered ?? null,
    keep: (form) => void kept.push(form),
    profileId: () => lastProfile ?? null,
    keepProfile: (id) => void keptProfiles.push(id),
    checksLive: () => checksLive,
    keepChecksLive: (on) => void keptLive.push(on),
  };
  const report = { version: "0.1.0", host: "EXCEL", platform: null, hostVersion: "16.0", language: "zh-CN", sets: ["ExcelApi 1.14"], browser: "jsdom" };

  const view = render(
    <LocaleProvider locale={locale}>
      <FluentProvider theme={lightTheme}>
        <App
          actions={createPaneActions(workbook)}
          requests={requests}
          memory={memory}
          readDiagnostics={() => Promise.resolve(report)}
          copy={(text) => {
            copied.push(text);
            return Promise.resolve();
          }}
        />
      </FluentProvider>
    </LocaleProvider>,
  );
  return { ...view, user: userEvent.setup(), requests, kept, keptProfiles, keptLive, copied };
}

/** Whether a user sees it: neither it nor anything around it is taken out of the display. */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (getComputedStyle(at).display === "none") return false;
  }
  return true;
}
