// Draws assets/icons/<name>-<size>.png from assets/icons/<name>.svg with Chromium: `npm run icons`, after changing a drawing.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "./chromium.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = new URL("../assets/icons/", import.meta.url);

const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const svg = readFileSync(new URL(file, folder), "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(new URL(file.replace(".svg", `-${size}.png`), folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
