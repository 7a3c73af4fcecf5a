import { describe, expect, test } from "vitest";
import { embedCodeOf } from "../../src/embed/code";
import { frameAddressOf, pageAddressOf } from "../../src/embed/frame-address";

const ADDRESS = {
  base: "https://intranet.example/partnerships/",
  hostOrigin: "https://intranet.example",
  parts: null,
  theme: "auto",
  parameters: { period: "2011", select: "recap" },
} as const;

describe("the address of a frame", () => {
  test("names the page, its options and its place", () =>
    expect(frameAddressOf(ADDRESS)).toBe(
      "https://intranet.example/partnerships/index.html?embed=1&host=https://intranet.example#period=2011&select=recap",
    ));
  test("may be that of the one file", () =>
    expect(
      frameAddressOf({ ...ADDRESS, base: "https://x.example/a/partnership-explorer.html", parameters: {} }),
    ).toBe("https://x.example/a/partnership-explorer.html?embed=1&host=https://intranet.example"));
  test("keeps what the page's own query says, and takes no option twice", () =>
    expect(
      frameAddressOf({
        ...ADDRESS,
        base: "https://x.example/SitePages/explorer.aspx?id=3&embed=1&theme=dark#period=2010",
        hostOrigin: "",
        parameters: { period: "2011" },
      }),
    ).toBe("https://x.example/SitePages/explorer.aspx?id=3&embed=1#period=2011"));
  test("is that of the page in a folder, however the folder is written", () => {
    const of = (base: string) => frameAddressOf({ ...ADDRESS, base, hostOrigin: "", parameters: {} });
    expect(of("https://x.example/map")).toBe("https://x.example/map/index.html?embed=1");
    expect(of("https://x.example/map/?embed=1")).toBe("https://x.example/map/index.html?embed=1");
  });
  test("names no host that has no origin, and only what is not usual", () =>
    expect(
      frameAddressOf({
        ...ADDRESS,
        hostOrigin: "null",
        parts: "tabs,timeline",
        theme: "dark",
        parameters: {},
      }),
    ).toBe("https://intranet.example/partnerships/index.html?embed=1&parts=tabs,timeline&theme=dark"));
});

const CODE = {
  form: "frame",
  address: "https://x.example/index.html?embed=1#a=1&b=2",
  folder: "https://x.example/",
  title: 'The "Explorer"',
  width: null,
  height: 600,
  attributes: { period: "2011" },
} as const;

describe("what is pasted", () => {
  test("a frame without rights, as wide as the page, with its texts escaped", () =>
    expect(embedCodeOf(CODE)).toBe(
      '<iframe title="The &quot;Explorer&quot;" src="https://x.example/index.html?embed=1#a=1&amp;b=2" width="100%" height="600" loading="lazy" allow="clipboard-write" sandbox="allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>',
    ));
  test("the custom element and its script", () =>
    expect(embedCodeOf({ ...CODE, form: "element", title: "Explorer", width: 800 })).toBe(
      '<script src="https://x.example/embed.js"></script>\n<partnership-explorer period="2011" height="600" label="Explorer" style="width:800px"></partnership-explorer>',
    ));
  test("SharePoint's form has nothing but address and size", () =>
    expect(embedCodeOf({ ...CODE, form: "sharepoint", width: 800 })).toBe(
      '<iframe src="https://x.example/index.html?embed=1#a=1&amp;b=2" width="800" height="600"></iframe>',
    ));
});

describe("the page in full", () => {
  test("loses what made it a frame, and nothing else", () =>
    expect(
      pageAddressOf(
        "https://x.example//map/a.aspx?id=3&embed=1&parts=tabs&host=https://y.example#x=1",
        "period=2011",
      ),
    ).toBe("https://x.example//map/a.aspx?id=3#period=2011"));
});
