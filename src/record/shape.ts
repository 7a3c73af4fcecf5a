/**
 * The shape of the record's files: Popolo 1.0.1 (popoloproject.com), a subset of its fields under their own names, with the
 * collections and fields that Popolo lacks (documents, relations, change events, contributions; `data/README.md` lists them).
 * Types are derived from the shapes, so that what is checked and what is believed cannot part.
 */
import * as z from "zod/mini";
import {
  BODY_CLASS_KINDS,
  CERTAINTIES,
  END_CUSTOMS,
  EVENT_TYPES,
  RANKS,
  RELATION_TYPES,
  SAYS,
} from "./vocabulary";
import { yearsOfPeriod } from "./years-of-period";

const text = z.string().check(z.minLength(1));
const whole = z.int().check(z.positive());
const plainDate = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/));
const optionalText = z.optional(text);
const optionalDate = z.optional(plainDate);
const article = text.check(z.refine((word) => !/\s/.test(word), "one word, such as the"));

/** What a file says beyond the shape, or says otherwise than it is read: never shown, and written out again as it stood. */
const kept = z.optional(z.readonly(z.record(z.string(), z.unknown())));
const thing = <Shape extends z.core.$ZodLooseShape>(fields: Shape) => z.strictObject({ ...fields, kept });

const source = z.readonly(
  thing({
    document_id: text,
    locator: text,
    says: z.enum(SAYS),
    date: optionalText,
    inferred: z.optional(z.boolean()),
    misprint: z.optional(z.boolean()),
    note: optionalText,
    quote: optionalText,
    url: optionalText,
    page: z.optional(whole),
  }),
);
const sources = z.readonly(z.array(source).check(z.minLength(1)));
const ids = z.readonly(z.array(text));

const otherName = z.readonly(
  thing({ name: text, note: optionalText, start_date: optionalDate, end_date: optionalDate }),
);
const otherNames = z.optional(z.readonly(z.array(otherName)));
const identifier = z.readonly(thing({ scheme: optionalText, identifier: text }));
const link = z.readonly(thing({ url: text, note: optionalText }));
/** What a register says of a thing and the record has no field for: without sources, those of the thing itself tell it. */
const detail = z.readonly(thing({ label: text, value: text, sources: z.optional(sources) }));
const details = z.optional(z.readonly(z.array(detail)));
/** What other evidence says of the same, where it contradicts what stands in the field. */
const disputedIn = <Field extends string>(fields: readonly [Field, ...Field[]]) =>
  z.optional(z.readonly(z.array(z.readonly(thing({ field: z.enum(fields), value: text, sources })))));
const setAside = z.readonly(thing({ locator: text, reason: text }));

const document = thing({
  id: text,
  title: text,
  publisher_id: optionalText,
  publisher: optionalText,
  date: text,
  covers: optionalText,
  ends: z.optional(z.enum(END_CUSTOMS)),
  meeting: optionalText,
  audience: optionalText,
  file: optionalText,
  url: optionalText,
  /** Its paragraphs and headings as printed, in their order, where all of them are listed: what is left to read is known then. */
  paragraphs: z.optional(ids),
  set_aside: z.optional(z.readonly(z.array(setAside))),
});

const area = thing({
  id: text,
  name: text,
  classification: optionalText,
  parent_id: optionalText,
});

const organization = thing({
  id: text,
  name: text,
  article: z.optional(article),
  plural: z.optional(z.boolean()),
  descriptive: z.optional(z.boolean()),
  other_names: otherNames,
  /** One of the usual ones, a class of the record, or any word that its source has. */
  classification: text,
  parent_id: optionalText,
  area_id: text,
  theme: optionalText,
  founding_date: optionalDate,
  dissolution_date: optionalDate,
  founding_edtf: optionalText,
  dissolution_edtf: optionalText,
  statutory: z.optional(z.boolean()),
  is_class: z.optional(z.boolean()),
  count: z.optional(whole),
  class_id: optionalText,
  /** Another body that it may be: no evidence says whether the two are one. */
  may_be_id: optionalText,
  identifiers: z.optional(z.readonly(z.array(identifier))),
  links: z.optional(z.readonly(z.array(link))),
  summary: optionalText,
  details,
  disputed: disputedIn(["founding_date", "dissolution_date"]),
  sources,
});

const person = thing({
  id: text,
  name: text,
  honorific_prefix: optionalText,
  other_names: otherNames,
  sources,
});

const post = thing({
  id: text,
  label: text,
  role: optionalText,
  rank: z.optional(z.enum(RANKS)),
  count: z.optional(whole),
  organization_id: text,
  on_behalf_of_id: optionalText,
  start_date: optionalDate,
  end_date: optionalDate,
  details,
  sources,
});

const membership = thing({
  id: text,
  role: optionalText,
  person_id: optionalText,
  member: z.optional(thing({ "@type": z.literal("Organization"), id: text })),
  organization_id: text,
  post_id: optionalText,
  on_behalf_of_id: optionalText,
  start_date: optionalDate,
  end_date: optionalDate,
  start_edtf: optionalText,
  end_edtf: optionalText,
  voting: z.optional(z.boolean()),
  details,
  sources,
});

const relation = thing({
  id: text,
  type: z.enum(RELATION_TYPES),
  from_id: text,
  to_id: text,
  start_date: optionalDate,
  end_date: optionalDate,
  sources,
});

const changeEvent = thing({
  id: text,
  type: z.enum(EVENT_TYPES),
  date: optionalDate,
  date_edtf: optionalText,
  announced_date: optionalDate,
  certainty: z.enum(CERTAINTIES),
  original_organization_ids: ids,
  resulting_organization_ids: ids,
  continuing_organization_ids: z.optional(ids),
  pairs: z.optional(z.readonly(z.array(z.readonly(z.tuple([text, text]))).check(z.minLength(1)))),
  what: optionalText,
  amount: z.optional(z.number().check(z.positive())),
  label: text,
  description: optionalText,
  option: z.optional(z.readonly(thing({ group: text, name: text }))),
  disputed: disputedIn(["date"]),
  sources,
});

const contribution = thing({
  id: text,
  from_id: text,
  to_id: text,
  amount: z.number().check(z.positive()),
  currency: z.literal("GBP"),
  frequency: z.optional(z.enum(["annual", "once"])),
  period: optionalText,
  certainty: z.enum(CERTAINTIES),
  purpose: optionalText,
  sources,
});

/** Every collection of a part, in the order in which the record is told. */
export const ITEM_SHAPES = {
  documents: document,
  areas: area,
  organizations: organization,
  persons: person,
  posts: post,
  memberships: membership,
  relations: relation,
  change_events: changeEvent,
  contributions: contribution,
} as const;

/** Every year has its slice, its slot and its button. */
const MOST_YEARS = 1000;

const spanOf = (text: string): number => {
  const { first, last } = yearsOfPeriod(text);
  return last - first + 1;
};

const question = z.readonly(
  z.strictObject({ id: text, text, council_id: optionalText, document_id: optionalText }),
);
const theme = z.readonly(z.strictObject({ id: text, name: text }));
const bodyClass = z.readonly(
  z.strictObject({ id: text, name: text, plural: optionalText, kind: z.enum(BODY_CLASS_KINDS) }),
);
/** What a step shows, as the part of an address after `#`; what it is called; and what is told of it, as paragraphs of Markdown. */
const storyStep = z.readonly(z.strictObject({ address: text, heading: text, text: z.string() }));
const story = z.readonly(
  z.strictObject({ id: text, title: text, steps: z.readonly(z.array(storyStep).check(z.minLength(1))) }),
);

export const manifestShape = z.strictObject({
  title: text,
  period: z.string().check(
    z.regex(/^\d{4}(\/\d{4})?$/, { abort: true }),
    z.refine((text) => spanOf(text) > 0, "a period such as 2009/2024, the earlier year first"),
    z.refine((text) => spanOf(text) <= MOST_YEARS, `a period of at most ${MOST_YEARS} years`),
  ),
  default_area: text,
  themes: z.optional(z.readonly(z.array(theme).check(z.minLength(1)))),
  classes: z.optional(z.readonly(z.array(bodyClass))),
  checklist: z.optional(z.readonly(z.array(question))),
  stories: z.optional(z.readonly(z.array(story))),
  parts: z.readonly(z.array(z.strictObject({ path: text, area_id: text }))),
});

export type Manifest = z.infer<typeof manifestShape>;
/**
 * One question that principles ask of each partnership: those of the council `council_id`, or where it is left out of every council,
 * as the document `document_id` has them.
 */
export type Question = z.infer<typeof question>;
export type Story = z.infer<typeof story>;
export type StoryStep = z.infer<typeof storyStep>;
/** A part of the plan that the record declares itself. */
export type DeclaredTheme = z.infer<typeof theme>;
/** A classification of the record's own: what its source calls such bodies, and what they are drawn as. */
export type BodyClass = z.infer<typeof bodyClass>;
export type Source = z.infer<typeof source>;
export type Detail = z.infer<typeof detail>;
export type OtherName = z.infer<typeof otherName>;
export type Document = Readonly<z.infer<typeof document>>;
export type Area = Readonly<z.infer<typeof area>>;
export type Organization = Readonly<z.infer<typeof organization>>;
export type Person = Readonly<z.infer<typeof person>>;
export type Post = Readonly<z.infer<typeof post>>;
export type Membership = Readonly<z.infer<typeof membership>>;
export type Relation = Readonly<z.infer<typeof relation>>;
export type ChangeEvent = Readonly<z.infer<typeof changeEvent>>;
export type Contribution = Readonly<z.infer<typeof contribution>>;
