/** A page as its reader knows it: things by their role and name, clicks, keys and drags that the browser itself makes. */
import type { Driver } from "./driver";
import { ELEMENT, isElement } from "./driver";
import { until } from "./until";

const SELECTORS = {
  button: "button, [role=button]",
  tab: "[role=tab]",
  option: "[role=option]",
  searchbox: "input[type=search], [role=searchbox]",
  slider: "input[type=range], [role=slider]",
  heading: "h1, h2, h3, [role=heading]",
  // The names on the plan, and the lanes of the lineage.
  name: "[data-plan] [data-id]",
  dialog: "dialog[open], [role=dialog]",
  alert: "[role=alert]",
  region: "section[aria-label], section[aria-labelledby], [role=region]",
  sentence: "[data-sentence]",
  tabpanel: "[role=tabpanel]",
  table: "table",
  combobox: "select",
  checkbox: "input[type=checkbox]",
  textarea: "textarea",
  summary: "summary",
} as const;
export type Role = keyof typeof SELECTORS;

/** Runs in the page. A name that ends with "…" is only begun so. */
const FIND = `
  const [selector, wanted] = arguments;
  const labelOf = (element) =>
    element.getAttribute("aria-label") ??
    (element.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean)
      .map((id) => document.getElementById(id)?.textContent).join(" ") ;
  const nameOf = (element) =>
    (labelOf(element) || element.labels?.[0]?.textContent || element.textContent || "").replace(/\\s+/g, " ").trim();
  const fits = (name) => wanted === "" || (wanted.endsWith("…") ? name.startsWith(wanted.slice(0, -1)) : name === wanted);
  return [...document.querySelectorAll(selector)]
    .find((element) => element.getClientRects().length > 0 && fits(nameOf(element))) ?? null;`;

/** WebDriver's code points for keys that are no characters. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: "\uE007",
  Escape: "\uE00C",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Home: "\uE011",
  Tab: "\uE004",
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

export class Page {
  constructor(private readonly driver: Driver) {}

  goto = (address: string): Promise<unknown> => this.driver.send("navigate", { url: address });
  reload = (): Promise<unknown> => this.driver.send("refresh");

  evaluate = (script: string, ...args: readonly unknown[]): Promise<unknown> =>
    this.driver.send("execute", { script, args });

  /** Waits until there is one to be seen. */
  async find(role: Role, name = ""): Promise<string> {
    const found = await until(`${role} “${name}”`, async () => {
      const element = await this.evaluate(FIND, SELECTORS[role], name);
      return isElement(element) ? element : null;
    });
    return found[ELEMENT];
  }

  click = async (role: Role, name: string): Promise<unknown> =>
    this.driver.send("click", { id: await this.find(role, name) });

  async type(role: Role, name: string, text: string): Promise<void> {
    const id = await this.find(role, name);
    await this.driver.send("click", { id });
    await this.driver.send("sendKeys", { id, text, value: [...text] });
  }

  async press(role: Role, name: string, key: string): Promise<void> {
    const id = await this.find(role, name);
    await this.evaluate("arguments[0].focus()", { [ELEMENT]: id });
    const value = KEYS[key] ?? key;
    const actions = [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ];
    await this.driver.send("performActions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  middleOf = async (role: Role, name: string): Promise<Point> =>
    (await this.evaluate(
      "const { x, y, width, height } = arguments[0].getBoundingClientRect();" +
        "return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };",
      { [ELEMENT]: await this.find(role, name) },
    )) as Point;

  async drag(from: Point, to: Point): Promise<void> {
    const actions = [
      { type: "pointerMove", duration: 0, ...from },
      { type: "pointerDown", button: 0 },
      { type: "pointerMove", duration: 200, ...to },
      { type: "pointerUp", button: 0 },
    ];
    const pointer = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
    await this.driver.send("performActions", { actions: [pointer] });
    await this.driver.send("releaseActions");
  }

  /** The text of a part of the page, once it holds this. */
  read = (role: Role, name: string, text: string): Promise<string> =>
    until(`“${text}” in ${role} “${name}”`, async () => {
      const id = await this.find(role, name);
      const all = String(await this.evaluate("return arguments[0].textContent", { [ELEMENT]: id }));
      return all.includes(text) ? all : null;
    });

  /** Waits until an expression is true in the page. */
  holds = (expression: string): Promise<unknown> =>
    until(expression, () => this.evaluate(`return (${expression});`) as Promise<boolean>);

  /** @param expression of the page, that gives the frame's element */
  async enterFrame(expression: string): Promise<void> {
    const frame = await until(expression, () => this.evaluate(`return ${expression} ?? null;`));
    await this.driver.send("switchToFrame", this.driver.frameNamed(frame));
  }
  leaveFrame = (): Promise<unknown> => this.driver.send("switchToFrame", { id: null });

  /** Of the page's inside, as near as the window lets it be. WebKit's driver never answers a size that the window has. */
  async resize(width: number, height: number): Promise<void> {
    const inside = (await this.evaluate(
      "return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]",
    )) as readonly [number, number, number, number];
    if (inside[0] === width && inside[1] === height) return;
    await this.driver.send("setWindowRect", { width: width + inside[2], height: height + inside[3] });
  }
}
