import { openBrowserPage, type BrowserPage } from "./browser";
import { startServer } from "./server";
import { workbenchOn } from "./workbench";

/** The built product, served and opened in a browser of its own. */
export interface Stage {
  readonly url: string;
  readonly browser: BrowserPage;
  readonly workbench: ReturnType<typeof workbenchOn>;
  close(): Promise<void>;
}

/** Serves `dist/` and opens the workbench with this sample. */
export async function openStage(sample: string): Promise<Stage> {
  const server = await startServer();
  const browser = await openBrowserPage();
  const workbench = workbenchOn(browser.page);
  await workbench.open(server.url, sample);
  return {
    url: server.url,
    browser,
    workbench,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
