/**
 * `<partnership-explorer period="2011" select="recap">`: the explorer in a frame of its own, so that neither its styles nor its
 * address meet those of the page. Built as one classic script, `embed.js`.
 */
import { attributeFaults } from "./attribute-faults";
import { ATTRIBUTES, COLOUR_PREFIX, FRAME_ATTRIBUTES, LOCATION_ATTRIBUTES } from "./attributes";
import { SANDBOX } from "./code";
import { explorerBaseOf, frameAddressOf, isSamePage } from "./frame-address";
import { changesSince, locationAskedOf } from "./location-asked";
import { nearestName } from "./nearest-name";
import type { Theme } from "./options";
import { THEMES } from "./options";
import { defineProperties, takeOwnProperties } from "./properties";
import type { Colours, FrameMessage, HostMessage, Parameters, Shown } from "./protocol";
import { COLOUR_NAMES, frameMessageIn, sealed } from "./protocol";

/** The explorer lies in the folder of this script: known only while it runs, and to no module; empty where it is not known. */
const OWN_SCRIPT = (document.currentScript as HTMLScriptElement | null)?.src ?? "";
const OWN_FOLDER = OWN_SCRIPT && new URL(".", OWN_SCRIPT).href;

const HEIGHT = "600px";

/** After this, a frame that has not said that it is ready is taken for one that will not: in milliseconds. */
const PATIENCE = 15_000;

const noAnswer = (base: string): string => `Expected an explorer at ${base}; found no answer`;

const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name);

/** A frame without an origin can be addressed by no name; it alone is written to, as its window. */
const targetOf = (frame: HTMLIFrameElement): string =>
  frame.hasAttribute("sandbox") ? "*" : new URL(frame.src).origin;

class PartnershipExplorer extends HTMLElement {
  static readonly observedAttributes = [...ATTRIBUTES];

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #styleObserver = new MutationObserver(() => this.#postColours());
  #isIn = false;
  #frame: HTMLIFrameElement | null = null;
  #shown: Shown | null = null;
  /** What the frame was opened with, by its address. */
  #opened: Parameters = {};
  /** How high the frame would like to be, in CSS pixels; null before it has told. */
  #natural: number | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** What the explorer shows; null until it is ready. */
  get shown(): Shown | null {
    return this.#shown;
  }

  connectedCallback(): void {
    takeOwnProperties(this);
    this.style.display ||= "block";
    window.addEventListener("message", this.#onMessage);
    this.#styleObserver.observe(this, { attributeFilter: ["class", "style"] });
    this.#isIn = true;
    this.#load();
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this.#onMessage);
    this.#styleObserver.disconnect();
    this.#isIn = false;
    this.#clear();
  }

  #clear(): void {
    clearTimeout(this.#waiting);
    this.#root.replaceChildren();
    this.#frame = null;
    this.#shown = null;
    this.#natural = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    // When a page that is there already gets to know the element, its attributes are told before it is put in.
    if (!this.#isIn) return;
    // The same again is asked for again: the reader may have gone elsewhere since.
    if (isOneOf(LOCATION_ATTRIBUTES, name)) this.#post({ type: "set", parameters: { [name]: now ?? "" } });
    else if (before === now) return;
    else if (isOneOf(FRAME_ATTRIBUTES, name)) this.#load();
    else this.#applyLook();
  }

  /** A new frame each time: another address in the old one would be an entry in the history of the page. */
  #load(): void {
    this.#clear();
    const src = this.getAttribute("src")?.trim() || OWN_FOLDER;
    const base = src === "" ? null : explorerBaseOf(src, document.baseURI);
    const isItself = base !== null && isSamePage(base, document.location.href);
    if (base === null || isItself) this.#refuse(isItself ? "this page itself" : src || "none");
    else this.#open(base);
    // Not at once: a page that makes the element listens when it has put it in.
    for (const fault of attributeFaults(this)) queueMicrotask(() => this.#fail(fault));
  }

  /** Told on the page too: whoever writes it may have no console open. */
  #refuse(found: string): void {
    const message = `Expected src to be an http or https address; found ${found}`;
    const text = document.createElement("p");
    text.textContent = `Partnership Explorer: ${message}`;
    this.#root.replaceChildren(text);
    queueMicrotask(() => this.#fail(message));
  }

  #open(base: string): void {
    const frame = document.createElement("iframe");
    frame.style.cssText = "display:block;width:100%;height:100%;border:0";
    frame.allow = "clipboard-write";
    if (this.hasAttribute("sandboxed")) frame.setAttribute("sandbox", SANDBOX);
    this.#opened = locationAskedOf(this);
    frame.src = frameAddressOf({
      base,
      hostOrigin: location.origin,
      parts: this.getAttribute("parts"),
      theme: this.#theme(),
      parameters: this.#opened,
    });
    this.#frame = frame;
    this.#applyLook();
    this.#root.append(frame);
    // With a page on a drive, which has no origin, the explorer does not talk.
    if (/^https?:/.test(location.origin))
      this.#waiting = setTimeout(() => this.#fail(noAnswer(base)), PATIENCE);
  }

  #fail(message: string): void {
    this.#dispatch("explorer-error", { message });
  }

  #applyLook(): void {
    const stated = this.getAttribute("height") ?? HEIGHT;
    const height = stated === "auto" ? String(this.#natural ?? HEIGHT) : stated;
    this.style.height = /^\d+$/.test(height) ? `${height}px` : height;
    if (this.#frame)
      this.#frame.title = this.getAttribute("label") ?? this.#shown?.title ?? "Partnership Explorer";
    this.#post({ type: "theme", theme: this.#theme() });
  }

  #theme(): Theme {
    return nearestName(this.getAttribute("theme") ?? "auto", THEMES) ?? "auto";
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
    const frame = this.#frame;
    if (this.#shown && frame) frame.contentWindow?.postMessage(sealed(message), targetOf(frame));
  }

  readonly #onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    const target = targetOf(this.#frame);
    if (origin !== (target === "*" ? "null" : target)) return;
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
        this.#fail(message.message);
        break;
      case "ready":
        clearTimeout(this.#waiting);
        this.#shown = message.shown;
        this.#postColours();
        this.#applyLook();
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
