import { nearestName } from "./nearest-name";

/**
 * The parameters of the address after `#`, in the order in which an address tells them, and what each means. Each is an attribute
 * of `<partnership-explorer>` too. How they are written and read stands in `store/parameters.ts`.
 */
export const MEANINGS = {
  view: "Which view is open.",
  period: "The year, month or day to show, in ISO 8601, such as 2011 or 2011-10-10.",
  area: "The id of the area to show, or all.",
  compare: "The period to compare with.",
  select: "The id of the body or person to select.",
  connect:
    "The id of another body or person, to see how the selected one is connected with it in the period.",
  zoom: "Zooms the plan to the selection and what it is linked with.",
  ask: "Opens “What happened to it?” for the selected body.",
  to: "With ask: the id of another body, to see how the selected one led to it.",
  question: "A question as it is typed in the search, such as: who sits on RECAP. Opens its answer.",
  review: "Opens the annual review of the selected council.",
  guide: "Opens the guide.",
  record:
    "Opens the page Record, on which a record of one's own is opened, mended and saved; in a frame only where its parts name record.",
  read: "With story: opens the story as a document, with a picture of each step.",
  story:
    "The story to tell: the id of one that the record holds, or two years, such as 2011-2024, between which it is made from the record.",
  step: "With story: the step at which it stands, counted from 1.",
  without: "With story: the steps that are left out, such as 2,5.",
  said: "With story: texts in place of those of its steps, as JSON by the number of the step.",
  beside: "Years to show side by side, such as 2010,2011,2024.",
  years: "The years that the lineage shows, such as 2009-2012.",
  lanes: "Gives each body a lane in the lineage, whether it changed or not.",
  axis: "Gives every year of the lineage the same width; else years of which more is told are wider.",
  line: "Follows transfers of functions too, where the lineage lights the line of the selected body.",
  kind: "The one type of change to list.",
  certainty: "The one certainty of change to list.",
  table: "Which table the Table view shows.",
  only: "With compare: leaves out of the tables what does not differ.",
  as: "How a comparison is shown.",
  show: "The kinds and presences to show, comma-separated.",
  representatives: "Lists in each box who sits there.",
  cite: "The document to open in Sources, or a paragraph of it, such as doc-cumbria-2009/4.2.",
} as const;

export type ParameterName = keyof typeof MEANINGS;

export const PARAMETER_NAMES = Object.keys(MEANINGS) as readonly ParameterName[];

const ALSO_CALLED: ReadonlyMap<string, ParameterName> = new Map([
  ["year", "period"],
  ["date", "period"],
]);

/** Whichever is meant by a name as people write it; undefined where none is. */
export const parameterMeant = (name: string): ParameterName | undefined =>
  ALSO_CALLED.get(name.toLowerCase()) ?? nearestName(name, PARAMETER_NAMES);
