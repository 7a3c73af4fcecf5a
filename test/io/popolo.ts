/**
 * Popolo 1.0.1 as its JSON schemas publish it (popoloproject.com/schemas, draft 03), and beside each class the fields that
 * are ours. A field that is in neither is a fault: a slip of the pen would otherwise pass for an extension.
 */
type Check = (value: unknown) => readonly string[];

interface Class {
  readonly popolo: Readonly<Record<string, Check>>;
  readonly ours: readonly string[];
  readonly required: readonly string[];
}

const fault = (wanted: string, value: unknown): readonly string[] => [
  `${JSON.stringify(value)} is not ${wanted}`,
];
const text: Check = (value) => (value === null || typeof value === "string" ? [] : fault("a text", value));
const matching =
  (pattern: RegExp, wanted: string): Check =>
  (value) =>
    value === null || (typeof value === "string" && pattern.test(value)) ? [] : fault(wanted, value);
const date = matching(/^[0-9]{4}(-[0-9]{2}){0,2}$/, "a date");
const uri = matching(/^[a-z][a-z0-9+.-]*:([\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})+$/i, "a URI");
const moment = matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/, "a date-time");
const object: Check = (value) =>
  typeof value === "object" && !Array.isArray(value) ? [] : fault("an object", value);
const listOf =
  (inner: Check): Check =>
  (value) =>
    Array.isArray(value) ? value.flatMap(inner) : fault("a list", value);

/** What breaks the class, each with the field that it is in. */
const instanceOf =
  ({ popolo, ours, required }: Class): Check =>
  (value) => {
    if (typeof value !== "object" || value === null) return fault("an object", value);
    const fields = Object.entries(value).flatMap(([field, inner]) => {
      if (ours.includes(field)) return [];
      const check = popolo[field];
      return check ? check(inner).map((found) => `${field}: ${found}`) : [`${field}: unknown field`];
    });
    return [...fields, ...required.filter((field) => !(field in value)).map((field) => `${field}: missing`)];
  };

const link: Class = { popolo: { url: uri, note: text }, ours: [], required: ["url"] };
const source: Class = { ...link, ours: ["document_id", "locator", "says", "date", "inferred", "misprint"] };
const identifier: Class = {
  popolo: { identifier: text, scheme: text },
  ours: [],
  required: ["identifier"],
};
const otherName: Class = {
  popolo: {
    name: text,
    family_name: text,
    given_name: text,
    additional_name: text,
    honorific_prefix: text,
    honorific_suffix: text,
    patronymic_name: text,
    start_date: date,
    end_date: date,
    note: text,
  },
  ours: [],
  required: ["name"],
};
const contactDetail: Class = {
  popolo: {
    label: text,
    type: text,
    value: text,
    note: text,
    valid_from: date,
    valid_until: date,
    created_at: moment,
    updated_at: moment,
    sources: listOf(instanceOf(link)),
  },
  ours: [],
  required: ["type", "value"],
};

const aboutTheData = { created_at: moment, updated_at: moment, sources: listOf(instanceOf(source)) };
const aboutTheThing = {
  contact_details: listOf(instanceOf(contactDetail)),
  links: listOf(instanceOf(link)),
  ...aboutTheData,
};

/** Popolo's dates are ours only where they tell all; whatever is richer stands in the `_edtf` field beside. */
const CLASSES: Readonly<Record<string, Class>> = {
  organizations: {
    popolo: {
      id: text,
      name: text,
      other_names: listOf(instanceOf(otherName)),
      identifiers: listOf(instanceOf(identifier)),
      classification: text,
      parent_id: text,
      parent: object,
      area_id: text,
      area: object,
      abstract: text,
      description: text,
      founding_date: date,
      dissolution_date: date,
      image: uri,
      memberships: listOf(object),
      posts: listOf(object),
      motions: listOf(object),
      vote_events: listOf(object),
      votes: listOf(object),
      children: listOf(object),
      ...aboutTheThing,
    },
    ours: [
      "article",
      "plural",
      "descriptive",
      "theme",
      "founding_edtf",
      "dissolution_edtf",
      "statutory",
      "is_class",
      "count",
      "class_id",
      "may_be_id",
      "summary",
    ],
    required: [],
  },
  persons: {
    popolo: {
      id: text,
      name: text,
      other_names: listOf(instanceOf(otherName)),
      identifiers: listOf(instanceOf(identifier)),
      family_name: text,
      given_name: text,
      additional_name: text,
      honorific_prefix: text,
      honorific_suffix: text,
      patronymic_name: text,
      sort_name: text,
      email: text,
      gender: text,
      pronouns: listOf(text),
      birth_date: date,
      death_date: date,
      image: uri,
      summary: text,
      biography: text,
      national_identity: text,
      memberships: listOf(object),
      motions: listOf(object),
      speeches: listOf(object),
      votes: listOf(object),
      ...aboutTheThing,
    },
    ours: [],
    required: [],
  },
  memberships: {
    popolo: {
      id: text,
      label: text,
      role: text,
      member: object,
      person_id: text,
      person: object,
      organization_id: text,
      organization: object,
      post_id: text,
      post: object,
      on_behalf_of_id: text,
      on_behalf_of: object,
      area_id: text,
      area: object,
      start_date: date,
      end_date: date,
      ...aboutTheThing,
    },
    ours: ["start_edtf", "end_edtf", "voting"],
    required: [],
  },
  posts: {
    popolo: {
      id: text,
      label: text,
      other_label: listOf(text),
      role: text,
      organization_id: text,
      organization: object,
      area_id: text,
      area: object,
      start_date: date,
      end_date: date,
      memberships: listOf(object),
      ...aboutTheThing,
    },
    ours: ["rank", "on_behalf_of_id", "count"],
    required: [],
  },
  areas: {
    popolo: {
      id: text,
      name: text,
      identifier: text,
      classification: text,
      parent_id: text,
      parent: object,
      geometry: object,
      memberships: listOf(object),
      organizations: listOf(object),
      posts: listOf(object),
      children: listOf(object),
      ...aboutTheData,
    },
    ours: [],
    required: [],
  },
};

/** Popolo's prose (section 4, Membership): somebody or some body is a member, of an organization or of a post. */
const membershipFaults: Check = (value) => {
  const fields = Object.keys(value as object);
  const anyOf = (...wanted: readonly string[]): readonly string[] =>
    wanted.some((field) => fields.includes(field)) ? [] : [`none of ${wanted.join(", ")}`];
  return [
    ...anyOf("member", "person", "person_id"),
    ...anyOf("organization", "organization_id", "post", "post_id"),
  ];
};

/**
 * Everything in a document that is not as Popolo 1.0.1 has it, each with its collection, place and field.
 * @param ours fields that the document adds to each entity of the classes that it tells of
 */
export function popoloFaults(
  document: Readonly<Record<string, unknown>>,
  ours: readonly string[] = [],
): readonly string[] {
  return Object.entries(CLASSES).flatMap(([collection, { ours: extensions, ...shape }]) => {
    const check = instanceOf({ ...shape, ours: [...extensions, ...ours] });
    const items = document[collection] as readonly unknown[];
    return items.flatMap((item, index) =>
      [...check(item), ...(collection === "memberships" ? membershipFaults(item) : [])].map(
        (found) => `${collection}[${index}]: ${found}`,
      ),
    );
  });
}

/** The fields in a document that Popolo 1.0.1 has not, though this explorer writes them beside it. */
export function fieldsOfOurs(document: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(CLASSES).flatMap(([collection, { ours }]) =>
    (document[collection] as readonly Readonly<Record<string, unknown>>[]).flatMap((item) => [
      ...Object.keys(item).filter((field) => ours.includes(field)),
      ...((item["sources"] as readonly object[] | undefined) ?? [])
        .flatMap(Object.keys)
        .filter((field) => source.ours.includes(field)),
    ]),
  );
}
