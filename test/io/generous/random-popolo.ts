/** Random documents of Popolo 1.0.1: `null` anywhere, ids that are missing or shared between classes, items within items. */
import fc from "fast-check";

type Fields = Readonly<Record<string, unknown>>;

const text = fc.string({ unit: "binary", minLength: 1, maxLength: 8 });
const absentOr = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 2, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) });
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const year = fc.integer({ min: 1950, max: 2020 });
const two = (max: number) => fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, "0"));
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, two(12)).map((parts) => parts.join("-")),
  fc.tuple(year, two(12), two(28)).map((parts) => parts.join("-")),
);
const day = fc.tuple(year, two(12), two(28)).map((parts) => parts.join("-"));
/** A beginning and an end in order, told to the day, perhaps with a time. */
const spell = fc
  .tuple(day, day, fc.boolean())
  .map(([a, b, timed]) => [a, b].sort().map((one) => (timed ? `${one}T12:00:00Z` : one)));

const link = fc.record({ url: fc.webUrl(), note: orNull(text) });
const otherName = fc.record({
  name: orNull(text),
  family_name: orNull(text),
  end_date: orNull(date),
  note: orNull(text),
});
const about = {
  sources: absentOr(fc.array(link, { maxLength: 2 })),
  links: absentOr(fc.array(link, { maxLength: 2 })),
  contact_details: absentOr(
    fc.array(fc.record({ type: text, value: text, note: orNull(text) }), { maxLength: 1 }),
  ),
  created_at: absentOr(fc.constant("2001-02-03T04:05:06Z")),
};

const person = fc.record({
  name: absentOr(text),
  given_name: absentOr(text),
  family_name: absentOr(text),
  gender: absentOr(text),
  birth_date: absentOr(date),
  email: absentOr(text),
  other_names: absentOr(fc.array(otherName, { maxLength: 2 })),
  ...about,
});

const organization = fc
  .record({
    name: absentOr(text),
    classification: absentOr(fc.oneof(text, fc.constantFrom("council", "partnership"))),
    abstract: absentOr(text),
    image: absentOr(fc.webUrl()),
    spell,
    founded: fc.boolean(),
    dissolved: fc.boolean(),
    other_names: absentOr(fc.array(otherName, { maxLength: 2 })),
    identifiers: absentOr(fc.array(fc.record({ identifier: text, scheme: orNull(text) }), { maxLength: 2 })),
    ...about,
  })
  .map(({ spell: [from, to], founded, dissolved, ...fields }) => ({
    ...fields,
    founding_date: founded ? from?.slice(0, 10) : null,
    dissolution_date: dissolved ? to?.slice(0, 10) : null,
  }));

const area = fc.record({
  name: absentOr(text),
  identifier: absentOr(text),
  geometry: absentOr(fc.constant({ type: "Point", coordinates: [0.1, 52] })),
});

const post = fc.record({
  label: absentOr(text),
  role: absentOr(text),
  other_label: absentOr(fc.array(text)),
  ...about,
});

const membership = fc
  .record({ role: absentOr(text), label: absentOr(text), spell, dated: fc.boolean(), ...about })
  .map(({ spell: [start_date, end_date], dated, ...fields }) => ({
    ...fields,
    ...(dated ? { start_date, end_date } : {}),
  }));

/** Ids that other classes use as well. */
const identified = (items: readonly Fields[]): readonly Fields[] =>
  items.map((item, index) => ({ ...item, id: String(index + 1) }));

const someOf = (item: fc.Arbitrary<Fields>) => fc.array(item, { minLength: 1, maxLength: 3 }).map(identified);

/** How a membership says of whom and of what it is: by ids, by items within it, or by what it stands within. */
const tie = fc.record({
  who: fc.constantFrom("person_id", "person", "member"),
  what: fc.constantFrom("organization_id", "organization", "post_id"),
  within: fc.constantFrom("document", "person", "organization"),
  which: fc.nat(2),
});

const at = (items: readonly Fields[], index: number): Fields => items[index % items.length] ?? {};

export const somePopolo: fc.Arbitrary<Fields> = fc
  .record({
    areas: someOf(area),
    organizations: someOf(organization),
    persons: someOf(person),
    posts: someOf(post),
    memberships: fc.array(fc.tuple(membership, tie, fc.boolean()), { maxLength: 4 }),
    vacant: fc.boolean(),
    placed: fc.boolean(),
    events: absentOr(fc.array(fc.record({ id: text, name: orNull(text) }), { maxLength: 2 })),
  })
  .map(({ areas, organizations, persons, posts, memberships, vacant, placed, events }) => {
    const bodies = organizations.map((body, index) => ({
      ...body,
      area_id: placed ? at(areas, index)["id"] : null,
      parent_id: index > 0 ? "1" : null,
      // A part does not outlive the whole.
      ...(index === 0 ? { dissolution_date: null } : {}),
    }));
    const seats = posts.map((seat, index) => ({
      ...seat,
      organization_id: vacant && index === 0 ? null : at(bodies, index)["id"],
    }));
    const told = memberships.map(([fields, { who, what, within, which }, named], index) => {
      const of = at(bodies, which);
      const whose = who === "member" ? at(bodies, which + 1) : at(persons, which);
      // No body is a member of itself.
      const itself =
        who === "member" && [of["id"], at(seats, which)["organization_id"]].includes(whose["id"]);
      const place = itself ? "person" : within;
      return {
        place,
        which,
        fields: {
          ...fields,
          id: named ? `m${index}` : undefined,
          ...(place === "person" ? {} : whoseTie(who, whose)),
          ...(place === "organization" ? {} : whatTie(what, of, at(seats, which))),
        },
      };
    });
    const within = (place: string, index: number, count: number): readonly Fields[] =>
      told.filter((each) => each.place === place && each.which % count === index).map((each) => each.fields);
    return JSON.parse(
      JSON.stringify({
        areas,
        organizations: bodies.map((body, index) => ({
          ...body,
          memberships: within("organization", index, bodies.length),
        })),
        persons: persons.map((one, index) => ({
          ...one,
          memberships: within("person", index, persons.length),
        })),
        posts: seats,
        memberships: within("document", 0, 1),
        events,
      }),
    );
  });

function whoseTie(who: string, whose: Fields): Fields {
  if (who === "member") return { member: { "@type": "Organization", id: whose["id"] } };
  return who === "person" ? { person: whose } : { person_id: whose["id"] };
}

function whatTie(what: string, of: Fields, seat: Fields): Fields {
  if (what === "post_id") return { post_id: seat["id"] };
  return what === "organization" ? { organization: of } : { organization_id: of["id"] };
}
