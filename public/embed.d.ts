/** Types of `<partnership-explorer>`, which `embed.js` defines. */

interface PartnershipExplorerShown {
  /** Of the record; an explorer of before it was told has none. */
  readonly title?: string;
  /** The part of the explorer's address after `#`. */
  readonly address: string;
  readonly view: string;
  /** A year, a month or a day in ISO 8601. */
  readonly period: string;
  readonly area: string;
  readonly selected: { readonly id: string; readonly name: string } | null;
}

/** Each attribute is a property; `null` takes it away. */
interface PartnershipExplorerElement extends HTMLElement {
  readonly shown: PartnershipExplorerShown | null;
  /** Which view is open. */
  view: "structure" | "lineage" | "changes" | "table" | "sources" | null;
  /** The year, month or day to show, in ISO 8601, such as 2011 or 2011-10-10. */
  period: string | null;
  /** The id of the area to show, or all. */
  area: string | null;
  /** The period to compare with. */
  compare: string | null;
  /** The id of the body or person to select. */
  select: string | null;
  /** The id of another body or person, to see how the selected one is connected with it in the period. */
  connect: string | null;
  /** Zooms the plan to the selection and what it is linked with. */
  zoom: "selection" | null;
  /** Opens “What happened to it?” for the selected body. */
  ask: "what-happened" | null;
  /** With ask: the id of another body, to see how the selected one led to it. */
  to: string | null;
  /** A question as it is typed in the search, such as: who sits on RECAP. Opens its answer. */
  question: string | null;
  /** Opens the annual review of the selected council. */
  review: "annual" | null;
  /** Opens the guide. */
  guide: "open" | null;
  /** Opens the page Record, on which a record of one's own is opened, mended and saved; in a frame only where its parts name record. */
  record: "open" | null;
  /** With story: opens the story as a document, with a picture of each step. */
  read: "story" | null;
  /** The story to tell: the id of one that the record holds, or two years, such as 2011-2024, between which it is made from the record. */
  story: string | null;
  /** With story: the step at which it stands, counted from 1. */
  step: string | null;
  /** With story: the steps that are left out, such as 2,5. */
  without: string | null;
  /** With story: texts in place of those of its steps, as JSON by the number of the step. */
  said: string | null;
  /** Years to show side by side, such as 2010,2011,2024. */
  beside: string | null;
  /** The years that the lineage shows, such as 2009-2012. */
  years: string | null;
  /** Gives each body a lane in the lineage, whether it changed or not. */
  lanes: "all" | null;
  /** Gives every year of the lineage the same width; else years of which more is told are wider. */
  axis: "even" | null;
  /** Follows transfers of functions too, where the lineage lights the line of the selected body. */
  line: "transfers" | null;
  /** The one type of change to list. */
  kind: "formed" | "renamed" | "restructured" | "replaced" | "merged" | "absorbed" | "split" | "demerged" | "transferred" | "decommissioned" | null;
  /** The one certainty of change to list. */
  certainty: "happened" | "agreed" | "planned" | "proposed" | null;
  /** Which table the Table view shows. */
  table: "structures" | "seats" | "members" | "councils" | "relations" | "money" | "changes" | "years" | null;
  /** With compare: leaves out of the tables what does not differ. */
  only: "differences" | null;
  /** How a comparison is shown. */
  as: "sentences" | "table" | null;
  /** The kinds and presences to show, comma-separated. */
  show: string | null;
  /** Lists in each box who sits there. */
  representatives: "on" | "off" | null;
  /** The document to open in Sources, or a paragraph of it, such as doc-cumbria-2009/4.2. */
  cite: string | null;
  /** The folder of the explorer, or its one file. */
  src: string | null;
  /** What to show around the view, comma-separated: area, search, tabs, legend, sentence, details, timeline, period, record. */
  parts: string | null;
  /** The frame gets no origin: no storage, no rights on its server. */
  sandboxed: boolean;
  /** Light or dark. */
  theme: "auto" | "light" | "dark" | null;
  /** CSS pixels, a CSS length, or auto for as high as its content. */
  height: string | number | null;
  /** What a screen reader calls the frame. */
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
