import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";

const root = path.resolve(__dirname, "../..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type RawNode = Record<string, unknown>;

function toElement(node: RawNode): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const raw = node[name];
  const children = Array.isArray(raw) ? (raw as RawNode[]) : [];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    children: children.filter((child) => !("#text" in child)).map(toElement),
    text: children.map((child) => ("#text" in child ? String(child["#text"]) : "")).join(""),
  };
}

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false });
const parsed = parser.parse(xml) as RawNode[];
const officeApp = toElement(parsed.find((node) => "OfficeApp" in node) as RawNode);

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function names(element: Element): string[] {
  return element.children.map(({ name }) => name);
}

function one(name: string): Element {
  const [first] = all(officeApp, name);
  if (first === undefined) throw new Error(`the manifest has no ${name}`);
  return first;
}

/** The order of Microsoft's schema; Office refuses any other. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

describe("manifest.xml", () => {
  test("is well-formed", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
  });

  test.each(Object.entries(ORDER))("%s has its children in the schema's order", (name, order) => {
    const elements = name === "OfficeApp" ? [officeApp] : all(officeApp, name);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      const positions = names(element).map((child) => order.indexOf(child));
      expect(positions).not.toContain(-1);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }
  });

  test("states the floor: Excel 2021 with the shared runtime, and asks for no more permission than writing", () => {
    const sets = all(one("Requirements"), "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
    expect(sets).toEqual(["ExcelApi 1.14", "SharedRuntime 1.1"]);
    expect(one("Permissions").text).toBe("ReadWriteDocument");
    expect(one("DefaultLocale").text).toBe("zh-CN");
  });

  test("one page serves runtime, functions and pane", () => {
    const resids = [one("Runtime").attributes.resid, one("FunctionFile").attributes.resid, one("SourceLocation").attributes.DefaultValue];
    expect(resids).toEqual(["Taskpane.Url", "Taskpane.Url", "https://localhost:3443/taskpane.html"]);
    expect(one("Runtime").attributes.lifetime).toBe("long");
  });

  test("every resid is a resource, and every resource is used", () => {
    const used = new Set(xml.match(/resid="[^"]+"/g)?.map((match) => match.slice(7, -1)));
    const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => all(officeApp, name)).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("every control and group has its icon at every size Office asks for", () => {
    const icons = all(officeApp, "Icon");
    expect(icons).toHaveLength(5);
    for (const icon of icons) expect(icon.children.map(({ attributes }) => Number(attributes.size))).toEqual(SIZES);
  });

  test("every icon is a PNG of the size its name says", () => {
    const urls = [...new Set(xml.match(/https:\/\/localhost:3443\/assets\/[^"]+/g))];
    expect(urls).toHaveLength(5 * SIZES.length);
    for (const url of urls) {
      const file = readFileSync(path.join(root, new URL(url).pathname));
      const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
      expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test("every address is https", () => {
    const values = xml.match(/DefaultValue="https?:[^"]*"/g) ?? [];
    expect(values.length).toBeGreaterThan(SIZES.length);
    for (const value of values) expect(value).toMatch(/^DefaultValue="https:/);
  });

  test("every Chinese text has its English one, and stays within Office's lengths", () => {
    const texts = [...all(officeApp, "bt:String"), ...all(officeApp, "DisplayName"), ...all(officeApp, "Description")].filter(({ attributes }) => attributes.resid === undefined);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      const [english] = text.children;
      expect(english?.attributes.Locale).toBe("en-US");
      expect(english?.attributes.Value).toMatch(/^[\x20-\x7E]+$/);
      expect(text.attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
      expect((text.attributes.DefaultValue ?? "").length).toBeLessThanOrEqual(125);
    }
  });
});

describe("the built manifest", () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own plugin is CommonJS
  const { ManifestPlugin } = require("../../scripts/manifest-plugin.js") as {
    ManifestPlugin: new (options: { source: string; from: string; to: string }) => { manifest(emitted: Map<string, string>): string };
  };
  const source = path.join(root, "manifest.xml");
  const from = "https://localhost:3443";
  const emitted = new Map([...xml.matchAll(/([\w-]+)\.png/g)].map(([file, name]) => [file, `assets/${name}.0badcafe.png`]));

  test("carries the chosen address and the hashed icon names everywhere", () => {
    const built = new ManifestPlugin({ source, from, to: "https://intranet.example/yushen" }).manifest(emitted);
    expect(built).not.toContain("localhost");
    expect(built).toContain('DefaultValue="https://intranet.example/yushen/taskpane.html"');
    expect(built).toContain('DefaultValue="https://intranet.example/yushen/assets/check-32.0badcafe.png"');
  });

  test("refuses an address that Office would refuse", () => {
    expect(() => new ManifestPlugin({ source, from, to: "http://intranet.example" })).toThrow(/https/);
  });

  test("refuses an icon that was not emitted", () => {
    const plugin = new ManifestPlugin({ source, from, to: from });
    expect(() => plugin.manifest(new Map())).toThrow(/product-32\.png/);
  });
});
