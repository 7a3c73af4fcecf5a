/** Types of `<partnership-explorer>`, which `embed.js` defines. */

interface PartnershipExplorerShown {
  /** The part of the explorer's address after `#`. */
  readonly address: string;
  readonly view: string;
  /** A year, a month or a day in ISO 8601. */
  readonly period: string;
  readonly area: string;
  readonly selected: { readonly id: string; readonly name: string } | null;
}

/** Each attribute is a property; `null` takes it away. `custom-elements.json` says what they mean. */
interface PartnershipExplorerElement extends HTMLElement {
  readonly shown: PartnershipExplorerShown | null;
  view: string | null;
  period: string | null;
  area: string | null;
  compare: string | null;
  select: string | null;
  zoom: string | null;
  ask: string | null;
  guide: string | null;
  review: string | null;
  to: string | null;
  beside: string | null;
  years: string | null;
  lanes: string | null;
  kind: string | null;
  certainty: string | null;
  table: string | null;
  as: string | null;
  show: string | null;
  cite: string | null;
  src: string | null;
  parts: string | null;
  sandboxed: boolean;
  theme: "auto" | "light" | "dark" | null;
  height: string | number | null;
  label: string | null;
}

interface HTMLElementTagNameMap {
  "partnership-explorer": PartnershipExplorerElement;
}

interface HTMLElementEventMap {
  "explorer-ready": CustomEvent<PartnershipExplorerShown>;
  "explorer-period": CustomEvent<{ readonly period: string }>;
  "explorer-selection": CustomEvent<{ readonly selected: PartnershipExplorerShown["selected"] }>;
  "explorer-error": CustomEvent<{ readonly message: string }>;
}
