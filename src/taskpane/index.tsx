import { createRoot } from "react-dom/client";
import { FluentProvider } from "@fluentui/react-components";
import { registerCommands } from "../commands/commands";
import { localeOf } from "../i18n/locale";
import { App } from "./App";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { FullPageNotice } from "./components/FullPageNotice";
import { deferActions } from "./deferActions";
import { createFormMemory } from "./formMemory";
import { logCrash } from "./host/crashLog";
import { readDiagnostics } from "./host/diagnostics";
import { useColorTheme } from "./hooks/useColorTheme";
import { createPaneRequests } from "./paneRequests";
import { LocaleProvider, useTexts } from "./TextsContext";
import type { HostTheme } from "./theme/isDark";

/** Excel 2021, Microsoft 365 and Excel on the web have it. */
const FLOOR = { set: "ExcelApi", version: "1.14" } as const;

const root = createRoot(document.getElementById("root") ?? document.body);

if (typeof Office === "undefined") render(undefined, <NotExcel />);
else void Office.onReady(({ host }) => start(host));

function start(host: Office.HostType | null): void {
  const context = Office.context;
  if (host !== Office.HostType.Excel) return render(undefined, <NotExcel />);
  if (!context.requirements.isSetSupported(FLOOR.set, FLOOR.version)) return render(context, <HostTooOld />);

  const excelActions = import("./excelActions").then(({ createExcelActions }) => createExcelActions());
  const requests = createPaneRequests();
  registerCommands(
    {
      associate: (name, action) => Office.actions.associate(name, action),
      showAsTaskpane: () => Office.addin.showAsTaskpane(),
    },
    requests,
    logCrash,
  );
  const locale = localeOf(context.displayLanguage);
  render(context, (
    <App
      actions={deferActions(() => excelActions)}
      requests={requests}
      memory={createFormMemory(context.partitionKey, () => window.localStorage)}
      readDiagnostics={() => readDiagnostics(context, locale)}
      copy={(text) => navigator.clipboard.writeText(text)}
    />
  ));
}

function render(context: Office.Context | undefined, content: React.ReactNode): void {
  const locale = localeOf(context?.displayLanguage ?? navigator.language);
  document.documentElement.lang = locale;
  root.render(
    <LocaleProvider locale={locale}>
      <Themed hostTheme={context?.officeTheme ?? null}>
        <ErrorBoundary onCrash={logCrash} onReload={() => window.location.reload()}>{content}</ErrorBoundary>
      </Themed>
    </LocaleProvider>,
  );
}

function Themed({ hostTheme, children }: { readonly hostTheme: HostTheme | null; readonly children: React.ReactNode }) {
  return <FluentProvider theme={useColorTheme(hostTheme)}>{children}</FluentProvider>;
}

function NotExcel() {
  const { notExcel } = useTexts();
  return <FullPageNotice intent="info" title={notExcel.title}>{notExcel.text}</FullPageNotice>;
}

function HostTooOld() {
  const { hostTooOld } = useTexts();
  return <FullPageNotice intent="error" title={hostTooOld.title}>{hostTooOld.text(`${FLOOR.set} ${FLOOR.version}`)}</FullPageNotice>;
}
