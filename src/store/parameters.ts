/**
 * What an address holds, and how it tells it. A parameter is added here, with its meaning in `embed/parameters.ts`; from the two are
 * made the address, the attributes of the custom element, their types and description, and the table in HOSTING.md.
 */
import type { ParameterName } from "../embed/parameters";
import type { YearSpan } from "../graph/lanes/time-scale";
import type { Facet } from "../graph/plan/facet";
import { DEFAULT_FACETS } from "../graph/plan/facet";
import type { Certainty, EventType } from "../record/vocabulary";
import { CERTAINTIES, EVENT_TYPES } from "../record/vocabulary";
import type { Period } from "../time/period";
import { FACET_LIST } from "./facet-list";
import type { Form } from "./form";
import { flag, oneOf, onOrOff } from "./form";
import type { Overlay } from "./overlay";
import { ASK, GUIDE, QUESTION, READ_STORY, RECORD, REVIEW, WAY_TO } from "./overlay";
import type { Citation } from "./record-forms";
import { AREA, BODY_OR_PERSON, CITATION, PERIOD, YEAR_SPAN, YEARS } from "./record-forms";
import type { StoryPlace } from "./story-place";
import { LEFT_OUT, SAID, STORY, STORY_STEP } from "./story-place";
import type { ComparisonFormat, TableName, View } from "./vocabulary";
import { COMPARISON_FORMATS, TABLES, VIEWS } from "./vocabulary";

/** One part of where one is. */
interface Field<Value> {
  /** What it is when nobody asks for anything, in most records; undefined where each has its own. */
  readonly opening: Value | undefined;
  /** Whether an address tells it even so, that a link may show the same thing for ever. */
  readonly isAlwaysTold: boolean;
  /** The parameters that tell it, in the order in which they are read. */
  readonly told: Readonly<Partial<Record<ParameterName, Form<NonNullable<Value>>>>>;
}

const always = <Value>(opening: Value | undefined, told: Field<Value>["told"]): Field<Value> => ({
  opening,
  isAlwaysTold: true,
  told,
});
const unless = <Value>(opening: Value, told: Field<Value>["told"]): Field<Value> => ({
  opening,
  isAlwaysTold: false,
  told,
});

/** In the order in which an address tells them. */
export const FIELDS = {
  view: always<View>("structure", { view: oneOf(VIEWS) }),
  period: always<Period>(undefined, { period: PERIOD }),
  /** An area's id, or `all`. */
  areaId: always<string>(undefined, { area: AREA }),
  /** The other period, with which the period is compared. */
  comparedTo: unless<Period | null>(null, { compare: PERIOD }),
  selectedId: unless<string | null>(null, { select: BODY_OR_PERSON }),
  /** With whom the way of the selected one is shown; of no effect where nothing is selected. */
  connectedId: unless<string | null>(null, { connect: BODY_OR_PERSON }),
  /** Whether the plan opens at the selection and what it is linked with, as large as they fit. */
  zoomedToSelection: unless<boolean>(false, { zoom: flag("selection") }),
  overlay: unless<Overlay | null>(null, {
    ask: ASK,
    to: WAY_TO,
    question: QUESTION,
    review: REVIEW,
    guide: GUIDE,
    record: RECORD,
    read: READ_STORY,
  }),
  /** The story that is told, and where it stands; null where none is. */
  story: unless<StoryPlace | null>(null, {
    story: STORY,
    step: STORY_STEP,
    without: LEFT_OUT,
    said: SAID,
  }),
  /** The years side by side on the plan; none where the plan shows one period. */
  sideBySideYears: unless<readonly number[]>([], { beside: YEARS }),
  /** The years that the lineage is zoomed into; null for all. */
  lineageYears: unless<YearSpan | null>(null, { years: YEAR_SPAN }),
  /** Whether the lineage leaves out bodies of which no change is told. */
  onlyChanged: unless<boolean>(true, { lanes: flag("all", false) }),
  /** Whether every year of the lineage is as wide as the next; else those of which more is told are wider. */
  evenYears: unless<boolean>(false, { axis: flag("even") }),
  /** Whether the line of a selected body follows transfers of functions too, and not succession alone. */
  withTransfers: unless<boolean>(false, { line: flag("transfers") }),
  /** Which changes the Changes view lists; null for all. */
  changeType: unless<EventType | null>(null, { kind: oneOf(EVENT_TYPES) }),
  changeCertainty: unless<Certainty | null>(null, { certainty: oneOf(CERTAINTIES) }),
  /** Which table the Table view shows. */
  table: unless<TableName>("structures", { table: oneOf(TABLES) }),
  /** Whether the tables of a comparison leave out what does not differ; of no effect where nothing is compared. */
  onlyDifferences: unless<boolean>(false, { only: flag("differences") }),
  /** How the Changes view tells a comparison. */
  comparisonFormat: unless<ComparisonFormat>("sentences", { as: oneOf(COMPARISON_FORMATS) }),
  /** Which kinds and presences are shown. */
  facets: unless<ReadonlySet<Facet>>(DEFAULT_FACETS, { show: FACET_LIST }),
  /** Whether the boxes of the plan list who sits there. */
  representatives: unless<boolean>(false, { representatives: onOrOff }),
  /** The document, or the paragraph of one, that the Sources view is open at. */
  citation: unless<Citation | null>(null, { cite: CITATION }),
};

/** Where one is: all that a link, a reload, back and forward bring back. */
export type Location = {
  readonly [Key in keyof typeof FIELDS]: (typeof FIELDS)[Key] extends Field<infer Value> ? Value : never;
};

/** One parameter of the address. The value is that of its field. */
export interface Parameter {
  readonly name: ParameterName;
  readonly key: keyof Location;
  readonly form: Form<unknown>;
}

export const PARAMETERS: readonly Parameter[] = Object.entries(FIELDS).flatMap(([key, { told }]) =>
  Object.entries(told).map(([name, form]) => ({ name, key, form }) as Parameter),
);

/** Null where it is not told. */
export const textOf = ({ form }: Parameter, value: unknown): string | null =>
  value === null || value === undefined ? null : form.write(value);
