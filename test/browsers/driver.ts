/** The commands of W3C WebDriver (www.w3.org/TR/webdriver2) that the journey needs, over whichever wire a browser has. */

export interface Command {
  /** Its name in Firefox's own protocol, Marionette. */
  readonly marionette: string;
  readonly method: "POST" | "GET" | "DELETE";
  /** Below `/session/<id>`; `{id}` stands for the element. */
  readonly path: string;
}

export const COMMANDS = {
  navigate: { marionette: "WebDriver:Navigate", method: "POST", path: "/url" },
  refresh: { marionette: "WebDriver:Refresh", method: "POST", path: "/refresh" },
  execute: { marionette: "WebDriver:ExecuteScript", method: "POST", path: "/execute/sync" },
  click: { marionette: "WebDriver:ElementClick", method: "POST", path: "/element/{id}/click" },
  sendKeys: { marionette: "WebDriver:ElementSendKeys", method: "POST", path: "/element/{id}/value" },
  performActions: { marionette: "WebDriver:PerformActions", method: "POST", path: "/actions" },
  releaseActions: { marionette: "WebDriver:ReleaseActions", method: "DELETE", path: "/actions" },
  switchToFrame: { marionette: "WebDriver:SwitchToFrame", method: "POST", path: "/frame" },
  setWindowRect: { marionette: "WebDriver:SetWindowRect", method: "POST", path: "/window/rect" },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

/** A browser under control. */
export interface Driver {
  /** With its version. */
  readonly name: string;
  /** @throws Error with what the browser answered, where it refuses */
  readonly send: (command: CommandName, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The parameters that name a frame by its element: the one thing that Marionette words otherwise. */
  readonly frameNamed: (element: unknown) => Readonly<Record<string, unknown>>;
  readonly quit: () => Promise<void>;
}

/** The key under which WebDriver hands over an element. */
export const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
export type ElementReference = Readonly<Record<typeof ELEMENT, string>>;

export const isElement = (value: unknown): value is ElementReference =>
  typeof value === "object" && value !== null && ELEMENT in value;
