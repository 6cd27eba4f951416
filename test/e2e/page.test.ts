import { openBrowserPage, type BrowserPage } from "./support/browser";
import { startServer, type RunningServer } from "./support/server";

let server: RunningServer;
let browser: BrowserPage;

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowserPage();
  await browser.page.goto(server.url);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("x", async () => {
  await browser.page.waitForTimeout(4000);
  await browser.picture("page");
  console.log(browser.problems);
});
