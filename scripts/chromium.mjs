import { existsSync } from "node:fs";

/** Chromium that needs no network, no GPU and no sandbox of its own. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--headless=new",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The browser to test with: `CHROMIUM_PATH`, or the first one found; undefined when there is none. */
export function chromiumPath() {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((place) => place !== undefined && existsSync(place));
}
