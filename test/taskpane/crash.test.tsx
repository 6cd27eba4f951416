import { render, screen } from "@testing-library/react";
import { FluentProvider } from "@fluentui/react-components";
import userEvent from "@testing-library/user-event";
import { CheckView } from "../../src/taskpane/components/CheckView";
import { createCheckActions } from "../../src/taskpane/createCheckActions";
import { ErrorBoundary } from "../../src/taskpane/components/ErrorBoundary";
import { readDiagnostics } from "../../src/taskpane/host/diagnostics";
import { useCheck } from "../../src/taskpane/hooks/useCheck";
import { ok } from "../../src/domain/result";
import { lightTheme } from "../../src/taskpane/theme/themes";
import { memoryWorkbook } from "../support/memoryWorkbook";

const working = createCheckActions(memoryWorkbook({ sheets: [] }));
const memory = { checksLive: () => false, keepChecksLive: () => undefined };

function CrashingPane({ bug }: { readonly bug: () => never }) {
  const actions = { ...working, begin: bug };
  const check = useCheck(actions, () => Promise.resolve({ id: "hebei", isChosen: false }));
  return (
    <CheckView
      check={check}
      actions={actions}
      memory={memory}
      profileId="hebei"
      onSelect={() => Promise.resolve(ok(undefined))}
      copy={() => Promise.resolve()}
    />
  );
}

describe("a bug of ours", () => {
  /** React reports what a boundary caught to the console as well; the test states that it was caught. */
  beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it("in an operation is told to the user, with a way to start again, and handed to the log", async () => {
    const crashes: unknown[] = [];
    let reloads = 0;
    const bug = () => {
      throw new TypeError("no such row");
    };
    render(
      <FluentProvider theme={lightTheme}>
        <ErrorBoundary onCrash={(cause) => crashes.push(cause)} onReload={() => (reloads += 1)}><CrashingPane bug={bug} /></ErrorBoundary>
      </FluentProvider>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByTestId("check-button"));

    expect((await screen.findByRole("alert")).textContent).toContain("TypeError: no such row");
    expect(crashes).toEqual([new TypeError("no such row")]);
    await user.click(screen.getByRole("button", { name: "重新载入" }));
    expect(reloads).toBe(1);
  });
});

describe("the diagnostics", () => {
  it("name host and platform by office-js-helpers, and the highest supported sets", async () => {
    const supported = new Set(["ExcelApi 1.14", "ExcelApi 1.9", "SharedRuntime 1.1"]);
    const context = {
      host: "Excel",
      platform: "OfficeOnline",
      displayLanguage: "zh-CN",
      diagnostics: { version: "16.0.1" },
      requirements: { isSetSupported: (name: string, version: string) => supported.has(`${name} ${version}`) },
    };
    Object.assign(window, { Office: { context } });

    expect(await readDiagnostics(context as unknown as Office.Context, "zh-CN")).toMatchObject({
      host: "EXCEL",
      platform: "OFFICE_ONLINE",
      hostVersion: "16.0.1",
      sets: ["ExcelApi 1.14", "SharedRuntime 1.1"],
    });
  });
});
