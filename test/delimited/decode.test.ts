import fc from "fast-check";
import { decodeText } from "../../src/delimited";

const TEXT = "项目名称,金额\n科普活动,12.5";

describe("the text of a file", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])],
    ["UTF-16 LE", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, "utf16le")])],
    ["UTF-16 BE", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(TEXT, "utf16le").swap16()])],
  ])("is read from %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it("is read from what Chinese Excel saves as CSV", () => {
    expect(decodeText(Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xbd, 0xf0, 0xb6, 0xee]))).toBe("项目,金额");
  });

  it("never throws, and gives back every text in UTF-8", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeText(bytes) === "string"));
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(decodeText(new TextEncoder().encode(`文${text}`))).toBe(`文${text}`);
    }));
  });
});
