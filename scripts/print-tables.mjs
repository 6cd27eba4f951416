/**
 * Prints every table to pictures for looking at: a template of each profile, and of each form of targets, as
 * LibreOffice prints it, one PNG a page, in build/pages/.
 *
 *   npm run pages [-- --dpi 80]
 *
 * Column widths count digits of Calibri: without it or Carlito (fonts-crosextra-carlito) LibreOffice draws columns wider
 * than Excel, and what is fitted to the page gets smaller. It also prints the shades that Excel leaves out in black and white.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const pages = join(root, "build", "pages");

const CODES = "2060701,2060702,2060705,2060799,2050802,2013202,2080502,2080505,2080506,2101102,2210201,"
  + "30101,30102,30103,30107,30108,30109,30110,30111,30112,30113,30201,30202,30205,30206,30207,30208,30209,30213,30215,30226,30228,30229,30239,30302,30399";
const DEPARTMENT = "731 张家口市科学技术协会";
const PROJECTS = `项目编码,项目名称,预算数,财政资金,其他资金,资金用途,绩效目标
13070023P00473110001,科普活动经费,25,25,0,用于开展全国科普日、科技活动周等主题科普活动。,提高公民科学素质，全年开展大型科普活动不少于4场。
13070023P00473110002,2026年科技馆免费开放补助资金（中央提前下达）,156.5,150,6.5,用于科技馆免费开放期间的展品维护、人员、水电等支出。,保障科技馆全年免费开放。
13070023P00473110003,学会学术交流与青年科技人才托举工程,12,12,0,,
`;

/** What is printed: name of the pictures -> options of `yushen template`. */
const SETS = {
  "hebei": ["--profile", "hebei", "--codes", CODES],
  "hebei-blank": ["--profile", "hebei"],
  "hebei-projects": ["--profile", "hebei", "--tables", "department-targets,performance-target,execution,self-evaluation", "--projects", "LIST"],
  "hebei-stacked": ["--profile", "hebei", "--tables", "performance-target", "--projects", "LIST", "--arrangement", "stacked"],
  "tangshan-2022": ["--profile", "tangshan-2022", "--tables", "department-targets,performance-target", "--projects", "LIST"],
  "zhangjiakou-2023": ["--target-variant", "zhangjiakou-2023", "--tables", "performance-target", "--projects", "LIST"],
  "cost-first": ["--profile", "cost-first", "--tables", "department-targets,performance-target", "--projects", "LIST"],
};

const { values } = parseArgs({ options: { dpi: { type: "string", default: "70" } } });
const missing = [["soffice", "libreoffice-calc"], ["pdftoppm", "poppler-utils"]].filter(([program]) => !works(program));
if (missing.length > 0) {
  console.error(missing.map(([program, name]) => `Needs ${program}: sudo apt install ${name} (Debian, Ubuntu), or install it from its site and put it on the PATH.`).join("\n"));
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "yushen-pages-"));
try {
  printAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function printAll() {
  // Built anew, so that no picture shows the tables of yesterday.
  run("npx", ["webpack", "--env", "only=cli", "--env", `out=${folder}`]);
  const command = join(folder, "cli", "yushen.js");
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  writeFileSync(join(folder, "projects.csv"), PROJECTS);
  for (const [name, options] of Object.entries(SETS)) {
    const file = join(folder, `${name}.xlsx`);
    const words = options.map((word) => (word === "LIST" ? join(folder, "projects.csv") : word));
    run(process.execPath, [command, "template", "--year", "2026", "--department", DEPARTMENT, "-o", file, ...words]);
    run("soffice", [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--norestore", "--convert-to", "pdf:calc_pdf_Export", "--outdir", folder, file]);
    run("pdftoppm", ["-png", "-r", values.dpi, join(folder, `${name}.pdf`), join(pages, name)]);
  }
  for (const page of readdirSync(pages).sort()) console.log(join("build", "pages", page));
}

function works(program) {
  try {
    execFileSync(program, [program === "soffice" ? "--version" : "-v"], { stdio: "ignore" });
    return true;
  } catch (cause) {
    return cause.code !== "ENOENT";
  }
}

function run(program, words) {
  execFileSync(program, words, { cwd: root, stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, SAL_USE_VCLPLUGIN: "svp" } });
}
