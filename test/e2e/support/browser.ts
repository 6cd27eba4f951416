import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../../scripts/chromium.mjs";

const PICTURES = join(__dirname, "../../../test-results");

/** How long a busy machine is waited for, whatever is looked for in the page. */
const PATIENCE_MILLISECONDS = 90_000;

/** A page in a browser of its own, with what went wrong in it. */
export interface BrowserPage {
  readonly page: Page;
  /** Exceptions and console errors of the page and its frames, failed and refused requests. */
  readonly problems: readonly string[];
  /** Addresses of all requests made, to see that none left this machine. */
  readonly requests: readonly string[];
  /** Saves a picture under test-results/. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with one blank page. Throws when the machine has none. */
export async function openBrowserPage(): Promise<BrowserPage> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error("No Chromium found: install one or set CHROMIUM_PATH.");
  const browser: Browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  const context: BrowserContext = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 }, locale: "zh-CN", acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const page = await context.newPage();
  const [problems, requests]: [string[], string[]] = [[], []];
  page.on("pageerror", (error) => problems.push(`exception: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => problems.push(`request: ${request.url()} ${request.failure()?.errorText ?? ""}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`request: ${response.url()} ${response.status()}`);
  });
  mkdirSync(PICTURES, { recursive: true });
  return {
    page,
    problems,
    requests,
    picture: async (name) => void (await page.screenshot({ path: join(PICTURES, `${name.replaceAll(" ", "-")}.png`) })),
    close: () => browser.close(),
  };
}
