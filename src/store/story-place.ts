/** Which story is told, at which step, and what whoever tells it has changed in it: as an address holds it. */
import type { YearSpan } from "../graph/lanes/time-scale";
import type { PartnershipRecord } from "../record/record";
import type { Form } from "./form";
import { YEAR_SPAN } from "./record-forms";

export interface StoryPlace {
  /** One that the record holds, by its id, or one that is made of it between the ends of two years. */
  readonly of: string | YearSpan;
  /** Of all steps, those that are left out among them; 0 for the first. */
  readonly step: number;
  /** The steps that are not told. */
  readonly leftOut: readonly number[];
  /** What is told of a step in place of its own text. */
  readonly said: ReadonlyMap<number, string>;
}

export const beginningOf = (of: StoryPlace["of"]): StoryPlace => ({
  of,
  step: 0,
  leftOut: [],
  said: new Map(),
});

const isHeld = ({ stories }: PartnershipRecord, of: string): boolean => stories.some(({ id }) => id === of);

export const STORY: Form<StoryPlace> = {
  values: null,
  write: ({ of }) => (typeof of === "string" ? of : YEAR_SPAN.write(of)),
  read: (record, text) => {
    const of = isHeld(record, text) ? text : YEAR_SPAN.read(record, text, null);
    return of && (typeof of === "string" || of.first < of.last) ? beginningOf(of) : undefined;
  },
};

/** Of a place in a story; without a story, none of them is a fault, and none has an effect. */
const within = (
  write: (place: StoryPlace) => string | null,
  read: (text: string) => Partial<StoryPlace> | undefined,
): Form<StoryPlace> => ({
  values: null,
  write,
  read: (_, text, place) => {
    const change = read(text);
    return change && (place ? { ...place, ...change } : place);
  },
});

/** People count from one. */
export const STORY_STEP = within(
  ({ step }) => (step === 0 ? null : String(step + 1)),
  (text) => {
    const [step] = numbersIn(text) ?? [];
    return step === undefined ? undefined : { step };
  },
);

export const LEFT_OUT = within(
  ({ leftOut }) => (leftOut.length === 0 ? null : leftOut.map((step) => step + 1).join(",")),
  (text) => {
    const leftOut = numbersIn(text);
    return leftOut && { leftOut };
  },
);

/** As JSON: `{"2":"In 2011 six partnerships became three."}`. */
export const SAID = within(
  ({ said }) =>
    said.size === 0
      ? null
      : JSON.stringify(Object.fromEntries([...said].map(([step, text]) => [step + 1, text]))),
  (text) => {
    const said = saidIn(text);
    return said && { said };
  },
);

/** From zero, in order. */
function numbersIn(text: string): readonly number[] | undefined {
  const numbers = text.split(",").map(Number);
  return numbers.every((each) => Number.isInteger(each) && each > 0)
    ? numbers.map((each) => each - 1).sort((a, b) => a - b)
    : undefined;
}

function saidIn(text: string): ReadonlyMap<number, string> | undefined {
  try {
    const told: unknown = JSON.parse(text);
    if (typeof told !== "object" || told === null) return undefined;
    const entries = Object.entries(told).map(([step, words]) => [Number(step) - 1, words] as const);
    const isTold = ([step, words]: readonly [number, unknown]): boolean =>
      Number.isInteger(step) && step >= 0 && typeof words === "string";
    return entries.every(isTold) ? new Map(entries) : undefined;
  } catch {
    return undefined;
  }
}
