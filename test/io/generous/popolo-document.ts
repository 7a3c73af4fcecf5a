/** Popolo 1.0.1 with every class and every field of it, as its JSON schemas have them; invented. */

const link = { url: "https://example.org/minutes/3", note: "Minutes" };
const contact = {
  label: "Office",
  type: "voice",
  value: "01632 960000",
  note: "Mornings",
  valid_from: "2010",
  valid_until: "2012",
  created_at: "2010-01-01T00:00:00Z",
  updated_at: "2010-01-02T00:00:00Z",
  sources: [link],
};
const aboutTheData = {
  created_at: "2010-01-01T00:00:00Z",
  updated_at: "2019-06-30T12:00:00Z",
  sources: [link],
};
const about = { contact_details: [contact], links: [link], ...aboutTheData };
const identifiers = [{ identifier: "E07000999", scheme: "gss" }, { identifier: "12" }];
const otherName = {
  name: "The Vale Forum",
  family_name: "Forum",
  given_name: "Vale",
  additional_name: "of",
  honorific_prefix: "The",
  honorific_suffix: "Ltd",
  patronymic_name: "none",
  start_date: "1999",
  end_date: "2004-05",
  note: "former",
};

export const POPOLO = {
  areas: [
    {
      id: "vale",
      name: "The Vale",
      identifier: "E99",
      classification: "district",
      parent_id: "shire",
      geometry: { type: "Point", coordinates: [0.1, 52.2] },
      ...aboutTheData,
    },
    { id: "shire", name: "Shire" },
  ],
  organizations: [
    {
      id: "vale-forum",
      name: "Vale Forum",
      other_names: [otherName],
      identifiers,
      classification: "forum",
      parent_id: "vale-council",
      area_id: "vale",
      abstract: "A forum",
      description: "A forum of the vale",
      founding_date: "2001-04-01",
      dissolution_date: "2015-03-31",
      image: "https://example.org/forum.png",
      motions: [{ id: "motion-1" }],
      vote_events: [{ id: "vote-event-1" }],
      votes: [{ id: "vote-1" }],
      ...about,
    },
    { id: "vale-council", name: "Vale Council", classification: "council", area_id: "vale" },
  ],
  persons: [
    {
      id: "ada",
      name: "Ada Bell",
      other_names: [otherName],
      identifiers,
      family_name: "Bell",
      given_name: "Ada",
      additional_name: "Mary",
      honorific_prefix: "Cllr",
      honorific_suffix: "MBE",
      patronymic_name: "none",
      sort_name: "Bell, Ada",
      email: "ada@example.org",
      gender: "female",
      pronouns: ["she", "her"],
      birth_date: "1960-02",
      death_date: "2020",
      image: "https://example.org/ada.png",
      summary: "Councillor",
      biography: "A councillor of the vale",
      national_identity: "British",
      motions: [{ id: "motion-1" }],
      speeches: [{ id: "speech-1" }],
      votes: [{ id: "vote-1" }],
      ...about,
    },
  ],
  posts: [
    {
      id: "chair",
      label: "Chair of the forum",
      other_label: ["Chairman"],
      role: "Chair",
      organization_id: "vale-forum",
      area_id: "vale",
      start_date: "2001-04-01",
      end_date: "2015-03-31",
      ...about,
    },
  ],
  memberships: [
    {
      id: "ada-chairs",
      label: "Ada Bell, Chair",
      role: "Chair",
      person_id: "ada",
      organization_id: "vale-forum",
      post_id: "chair",
      on_behalf_of_id: "vale-council",
      area_id: "vale",
      start_date: "2003-05-01T10:00:00Z",
      end_date: "2007-05-03",
      ...about,
    },
    {
      id: "council-sits",
      member: { "@type": "Organization", id: "vale-council" },
      organization_id: "vale-forum",
    },
  ],
  events: [
    {
      id: "meeting-1",
      name: "First meeting",
      description: "Of the forum",
      start_date: "2001-05-01T18:00:00Z",
      end_date: "2001-05-01T20:00:00Z",
      location: "Town hall",
      status: "confirmed",
      identifiers,
      classification: "meeting",
      organization_id: "vale-forum",
      attendees: [{ id: "ada" }],
      parent_id: null,
      ...aboutTheData,
    },
  ],
  motions: [{ id: "motion-1", text: "To meet", organization_id: "vale-forum", creator_id: "ada" }],
  vote_events: [{ id: "vote-event-1", motion_id: "motion-1", counts: [{ option: "yes", value: 3 }] }],
  votes: [{ id: "vote-1", vote_event_id: "vote-event-1", voter_id: "ada", option: "yes", weight: 1 }],
  counts: [{ option: "yes", value: 3 }],
  speeches: [{ id: "speech-1", creator_id: "ada", text: "Let us meet" }],
} as const;

/** Popolo's membership is of somebody or some body, in an organization or a post: these may not be absent. */
const BOUND: ReadonlySet<string> = new Set(["person_id", "member", "organization_id", "post_id"]);
/** Of what is within an item, Popolo's schemas require these. */
const REQUIRED: ReadonlySet<string> = new Set(["identifier", "url", "type", "value"]);

const idOf = (item: object): unknown => ("id" in item ? item.id : null);

const boundOf = (item: object): object =>
  Object.fromEntries(Object.entries(item).filter(([name]) => BOUND.has(name)));

function nulled(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (REQUIRED.has(name) && typeof inner === "string" && !("sort_name" in value)) return [name, inner];
      if (Array.isArray(inner)) return [name, inner.map((each) => (isThing(each) ? nulled(each) : each))];
      return [name, null];
    }),
  );
}

const isThing = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The same with `null` for everything that may be null: ids, names and all. */
export const POPOLO_OF_NULLS = Object.fromEntries(
  Object.entries(POPOLO).map(([collection, items]) => [
    collection,
    items.map((item) => ({
      ...nulled(item),
      ...(collection === "memberships" ? boundOf(item) : { id: idOf(item) }),
    })),
  ]),
);
