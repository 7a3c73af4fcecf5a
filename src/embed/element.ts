/**
 * `<partnership-explorer period="2011" select="recap">`: the explorer in a frame of its own, so that neither its styles nor its
 * address meet those of the page. Built as one classic script, `embed.js`.
 */
import type { PlaceAttribute } from "./attributes";
import { ATTRIBUTES, COLOUR_PREFIX, FRAME_ATTRIBUTES, PLACE_ATTRIBUTES } from "./attributes";
import { SANDBOX } from "./code";
import { frameAddressOf } from "./frame-address";
import type { Theme } from "./options";
import { THEMES } from "./options";
import type { Colours, FrameMessage, HostMessage, Shown } from "./protocol";
import { COLOUR_NAMES, frameMessageIn, sealed } from "./protocol";

/** The explorer lies in the folder of this script. Known only while the script runs. */
const OWN_FOLDER = new URL(".", (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI)
  .href;

const HEIGHT = "600px";

class PartnershipExplorer extends HTMLElement {
  static readonly observedAttributes = [...ATTRIBUTES];

  readonly #frame = document.createElement("iframe");
  readonly #restyled = new MutationObserver(() => this.#sendColours());
  #shown: Shown | null = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    this.#frame.style.cssText = "display:block;width:100%;height:100%;border:0";
    this.#frame.allow = "clipboard-write";
    root.append(this.#frame);
  }

  /** What the explorer shows; null until it is ready. */
  get shown(): Shown | null {
    return this.#shown;
  }

  connectedCallback(): void {
    this.style.display ||= "block";
    window.addEventListener("message", this.#hear);
    this.#restyled.observe(this, { attributeFilter: ["class", "style"] });
    this.#applyLook();
    this.#load();
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this.#hear);
    this.#restyled.disconnect();
    this.#frame.removeAttribute("src");
    this.#shown = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    if (FRAME_ATTRIBUTES.some((each) => each === name)) this.#load();
    else if (PLACE_ATTRIBUTES.some((each) => each === name))
      this.#say({ type: "set", parameters: { [name]: now ?? "" } });
    else this.#applyLook();
  }

  #load(): void {
    this.#shown = null;
    if (this.hasAttribute("sandboxed")) this.#frame.setAttribute("sandbox", SANDBOX);
    else this.#frame.removeAttribute("sandbox");
    this.#frame.src = frameAddressOf({
      base: new URL(this.getAttribute("src") ?? ".", this.hasAttribute("src") ? document.baseURI : OWN_FOLDER)
        .href,
      hostOrigin: location.origin,
      parts: this.getAttribute("parts"),
      theme: this.#theme(),
      place: this.#asked(),
    });
  }

  #applyLook(): void {
    const height = this.getAttribute("height") ?? HEIGHT;
    // With "auto", this is so until the frame has told how high it would like to be.
    const stated = height === "auto" ? HEIGHT : height;
    this.style.height = /^\d+$/.test(stated) ? `${stated}px` : stated;
    this.#frame.title = this.getAttribute("label") ?? "Partnership Explorer";
    this.#say({ type: "theme", theme: this.#theme() });
  }

  #theme(): Theme {
    return THEMES.find((theme) => theme === this.getAttribute("theme")) ?? "auto";
  }

  #asked(): Readonly<Partial<Record<PlaceAttribute, string>>> & Record<string, string> {
    return Object.fromEntries(
      PLACE_ATTRIBUTES.flatMap((name) => {
        const value = this.getAttribute(name);
        return value === null ? [] : [[name, value]];
      }),
    );
  }

  #sendColours(): void {
    const style = getComputedStyle(this);
    const colours: Colours = Object.fromEntries(
      COLOUR_NAMES.map((name) => [name, style.getPropertyValue(COLOUR_PREFIX + name).trim()]),
    );
    this.#say({ type: "theme", colours });
  }

  /** Nothing is told before the frame is ready: it is in its address. */
  #say(message: HostMessage): void {
    if (this.#shown) this.#frame.contentWindow?.postMessage(sealed(message), this.#target());
  }

  /** A frame without an origin can be addressed by no name; it alone is written to, as its window. */
  #target(): string {
    return this.hasAttribute("sandboxed") ? "*" : new URL(this.#frame.src).origin;
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const expected = this.hasAttribute("sandboxed") ? "null" : this.#target();
    if (source !== this.#frame.contentWindow || origin !== expected) return;
    const message = frameMessageIn(data);
    if (message) this.#heed(message);
  };

  #heed(message: FrameMessage): void {
    switch (message.type) {
      case "height":
        if (this.getAttribute("height") === "auto") this.style.height = `${message.height}px`;
        break;
      case "error":
        this.#tell("explorer-error", { message: message.message });
        break;
      case "ready":
        this.#shown = message.shown;
        this.#sendColours();
        this.#tell("explorer-ready", { ...message.shown });
        break;
      case "state":
        this.#move(message.shown);
    }
  }

  #move(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    if (before?.period !== shown.period) this.#tell("explorer-period", { period: shown.period });
    if (before?.selected?.id !== shown.selected?.id)
      this.#tell("explorer-selection", { selected: shown.selected });
  }

  #tell(name: string, detail: Readonly<Record<string, unknown>>): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

/** Each attribute is a property too, as on any element of HTML. */
for (const name of ATTRIBUTES) {
  Object.defineProperty(PartnershipExplorer.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement): string | boolean | null {
      return name === "sandboxed" ? this.hasAttribute(name) : this.getAttribute(name);
    },
    set(this: HTMLElement, value: string | number | boolean | null): void {
      if (value === null || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? "" : String(value));
    },
  });
}

if (!customElements.get("partnership-explorer"))
  customElements.define("partnership-explorer", PartnershipExplorer);
