/**
 * `<partnership-explorer period="2011" select="recap">`: the explorer in a frame of its own, so that neither its styles nor its
 * address meet those of the page. Built as one classic script, `embed.js`.
 */
import { ATTRIBUTES, COLOUR_PREFIX, FRAME_ATTRIBUTES, LOCATION_ATTRIBUTES } from "./attributes";
import { SANDBOX } from "./code";
import { frameAddressOf } from "./frame-address";
import { changesSince, locationAskedOf } from "./location-asked";
import type { Theme } from "./options";
import { THEMES } from "./options";
import { defineProperties, takeOwnProperties } from "./properties";
import type { Colours, FrameMessage, HostMessage, Parameters, Shown } from "./protocol";
import { COLOUR_NAMES, frameMessageIn, sealed } from "./protocol";

/** The explorer lies in the folder of this script. Known only while the script runs. */
const OWN_FOLDER = new URL(".", (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI)
  .href;

const HEIGHT = "600px";

const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name);

class PartnershipExplorer extends HTMLElement {
  static readonly observedAttributes = [...ATTRIBUTES];

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #styleObserver = new MutationObserver(() => this.#postColours());
  #frame: HTMLIFrameElement | null = null;
  #shown: Shown | null = null;
  /** What the frame was opened with, by its address. */
  #opened: Parameters = {};
  /** How high the frame would like to be, in CSS pixels; null before it has told. */
  #natural: number | null = null;

  /** What the explorer shows; null until it is ready. */
  get shown(): Shown | null {
    return this.#shown;
  }

  connectedCallback(): void {
    takeOwnProperties(this);
    this.style.display ||= "block";
    window.addEventListener("message", this.#onMessage);
    this.#styleObserver.observe(this, { attributeFilter: ["class", "style"] });
    this.#load();
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this.#onMessage);
    this.#styleObserver.disconnect();
    this.#frame?.remove();
    this.#frame = null;
    this.#shown = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected) return;
    // The same again is asked for again: the reader may have gone elsewhere since.
    if (isOneOf(LOCATION_ATTRIBUTES, name)) this.#post({ type: "set", parameters: { [name]: now ?? "" } });
    else if (before === now) return;
    else if (isOneOf(FRAME_ATTRIBUTES, name)) this.#load();
    else this.#applyLook();
  }

  /** A new frame each time: another address in the old one would be an entry in the history of the page. */
  #load(): void {
    const frame = document.createElement("iframe");
    frame.style.cssText = "display:block;width:100%;height:100%;border:0";
    frame.allow = "clipboard-write";
    if (this.hasAttribute("sandboxed")) frame.setAttribute("sandbox", SANDBOX);
    const src = this.getAttribute("src");
    this.#opened = locationAskedOf(this);
    frame.src = frameAddressOf({
      base: src === null ? OWN_FOLDER : new URL(src, document.baseURI).href,
      hostOrigin: location.origin,
      parts: this.getAttribute("parts"),
      theme: this.#theme(),
      parameters: this.#opened,
    });
    this.#shown = null;
    this.#natural = null;
    this.#frame?.remove();
    this.#frame = frame;
    this.#applyLook();
    this.#root.append(frame);
  }

  #applyLook(): void {
    const stated = this.getAttribute("height") ?? HEIGHT;
    const height = stated === "auto" ? String(this.#natural ?? HEIGHT) : stated;
    this.style.height = /^\d+$/.test(height) ? `${height}px` : height;
    if (this.#frame) this.#frame.title = this.getAttribute("label") ?? "Partnership Explorer";
    this.#post({ type: "theme", theme: this.#theme() });
  }

  #theme(): Theme {
    return THEMES.find((theme) => theme === this.getAttribute("theme")) ?? "auto";
  }

  /** What was asked for while the frame was being opened. */
  #postMissedChanges(): void {
    const parameters = changesSince(this.#opened, locationAskedOf(this));
    if (Object.keys(parameters).length > 0) this.#post({ type: "set", parameters });
  }

  #postColours(): void {
    const style = getComputedStyle(this);
    const colours: Colours = Object.fromEntries(
      COLOUR_NAMES.map((name) => [name, style.getPropertyValue(COLOUR_PREFIX + name).trim()]),
    );
    this.#post({ type: "theme", colours });
  }

  /** Nothing is heard before the frame is ready: then it is told all that was said meanwhile. */
  #post(message: HostMessage): void {
    if (this.#shown) this.#frame?.contentWindow?.postMessage(sealed(message), this.#target());
  }

  /** A frame without an origin can be addressed by no name; it alone is written to, as its window. */
  #target(): string {
    return this.#frame?.hasAttribute("sandbox") ? "*" : new URL(this.#frame?.src ?? OWN_FOLDER).origin;
  }

  readonly #onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const expected = this.#frame?.hasAttribute("sandbox") ? "null" : this.#target();
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== expected) return;
    const message = frameMessageIn(data);
    if (message) this.#applyFrameMessage(message);
  };

  #applyFrameMessage(message: FrameMessage): void {
    switch (message.type) {
      case "height":
        this.#natural = message.height;
        if (this.getAttribute("height") === "auto") this.style.height = `${message.height}px`;
        break;
      case "error":
        this.#dispatch("explorer-error", { message: message.message });
        break;
      case "ready":
        this.#shown = message.shown;
        this.#postColours();
        this.#post({ type: "theme", theme: this.#theme() });
        this.#postMissedChanges();
        this.#dispatch("explorer-ready", { ...message.shown });
        break;
      case "state":
        this.#follow(message.shown);
    }
  }

  #follow(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    if (before?.period !== shown.period) this.#dispatch("explorer-period", { period: shown.period });
    if (before?.selected?.id !== shown.selected?.id)
      this.#dispatch("explorer-selection", { selected: shown.selected });
  }

  #dispatch(name: string, detail: Readonly<Record<string, unknown>>): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

defineProperties(PartnershipExplorer.prototype);
if (!customElements.get("partnership-explorer"))
  customElements.define("partnership-explorer", PartnershipExplorer);
