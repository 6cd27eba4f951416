import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrMakeCertificate } from "../../../src/workbench/server/certificate";
import { startWorkbench, type Workbench } from "../../../src/workbench/server/server";
import { resolvePath } from "../../../src/workbench/server/static-files";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "yushen-workbench-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("resolvePath", () => {
  const mounts = [{ prefix: "/", directory: "/srv/dist" }, { prefix: "/pane/", directory: "/srv/pane" }];

  it.each([
    ["/taskpane.html", "/srv/dist/taskpane.html"],
    ["/pane/taskpane.html", "/srv/pane/taskpane.html"],
    ["/pane/%E9%A2%84.html", "/srv/pane/预.html"],
    ["/pane/", "/srv/pane"],
  ])("finds %s", (path, file) => expect(resolvePath(mounts, path)).toBe(file));

  it.each(["/%2e%2e/etc/passwd", "/pane/..%2f..%2fetc/passwd", "/pane/..%2f../secret", "/..\\secret", "/%5c..%5csecret", "/a%00.html", "/%E0%A4%A"])(
    "names nothing for %s",
    (path) => expect(resolvePath(mounts, path)).toBeUndefined(),
  );

  it("does not take a directory that only begins like the mounted one", () => {
    expect(resolvePath(mounts, "/pane/..%2fpane-secret/key")).toBeUndefined();
  });
});

describe("findOrMakeCertificate", () => {
  it("makes one at first start and keeps it", async () => {
    const places = { installed: join(root, "none"), own: join(root, "own") };
    const first = await findOrMakeCertificate(places);
    const second = await findOrMakeCertificate(places);
    expect(first.origin).toBe("own");
    expect(second).toEqual(first);
  });

  it("prefers an installed development certificate", async () => {
    const { cert, key } = await findOrMakeCertificate({ installed: join(root, "none"), own: join(root, "made") });
    put("installed/localhost.crt", cert);
    put("installed/localhost.key", key);
    const found = await findOrMakeCertificate({ installed: join(root, "installed"), own: join(root, "own") });
    expect(found).toEqual({ cert, key, origin: "installed" });
  });
});

describe("startWorkbench", () => {
  let workbench: Workbench | undefined;

  afterEach(async () => {
    await workbench?.close();
    workbench = undefined;
  });

  const start = (port = 0): Promise<Workbench> =>
    startWorkbench({ root, port, certificates: { installed: join(root, "none"), own: join(root, "own") } });

  interface Answer {
    readonly status: number | undefined;
    readonly type: string | undefined;
    readonly cache: string | undefined;
    readonly location: string | undefined;
    readonly body: string;
  }

  function fetchOwn(path: string): Promise<Answer> {
    return new Promise((done, fail) => {
      get(new URL(path, workbench?.url), { rejectUnauthorized: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => done({
          status: response.statusCode,
          type: response.headers["content-type"],
          cache: response.headers["cache-control"],
          location: response.headers.location,
          body: Buffer.concat(chunks).toString("utf8"),
        }));
      }).on("error", fail);
    });
  }

  it("shows the page, the pane, the product and Microsoft's client, uncached and with their types", async () => {
    put("dist/workbench/page/index.html", "<p>工作台</p>");
    put("dist/workbench/pane/taskpane.html", "<p>窗格</p>");
    put("dist/manifest.xml", "<x/>");
    put("node_modules/@microsoft/office-js/dist/office.js", "office");
    workbench = await start();
    expect(await fetchOwn("/")).toMatchObject({ status: 302, location: "/workbench/" });
    expect(await fetchOwn("/workbench/")).toMatchObject({ status: 200, type: "text/html; charset=utf-8", cache: "no-store", body: "<p>工作台</p>" });
    expect(await fetchOwn("/workbench/?sample=x")).toMatchObject({ status: 200, body: "<p>工作台</p>" });
    expect(await fetchOwn("/pane/taskpane.html")).toMatchObject({ status: 200, body: "<p>窗格</p>" });
    expect(await fetchOwn("/manifest.xml")).toMatchObject({ status: 200, type: "application/xml; charset=utf-8" });
    expect(await fetchOwn("/office-js/office.js")).toMatchObject({ status: 200, type: "text/javascript; charset=utf-8", body: "office" });
    expect(await fetchOwn("/absent.html")).toMatchObject({ status: 404 });
  });

  it("passes over a port that is taken", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as { port: number };
    workbench = await start(port);
    expect(Number(new URL(workbench.url).port)).toBeGreaterThan(port);
    await new Promise((done) => other.close(done));
  });

  it("does not hand out a file above a mount", async () => {
    put("secret.txt", "secret");
    put("dist/public.txt", "public");
    workbench = await start();
    expect(await fetchOwn("/public.txt")).toMatchObject({ status: 200, body: "public" });
    expect((await fetchOwn("/..%2fsecret.txt")).status).toBe(404);
  });

  it("speaks HTTPS only", async () => {
    workbench = await start();
    const port = Number(new URL(workbench.url).port);
    const answer = await new Promise<string>((done) => {
      let text = "";
      const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
      socket.on("data", (chunk) => (text += chunk.toString("latin1")));
      socket.on("error", () => undefined);
      socket.on("close", () => done(text));
    });
    expect(answer).not.toContain("302");
  });
});
