import { isObject } from "../../record/entry";
import type { Put } from "./embedding";
import type { Fields, Rough } from "./rough";

/**
 * Popolo's `member` is an object, with a class of its own and sometimes with the dates of the membership in it (its appendix
 * 2.6). A person becomes a `person_id`; of a body, what else is told of it goes to the body.
 */
export function withMember(rough: Rough, put: Put): Rough {
  const { member, ...fields } = rough.fields;
  if (rough.collection !== "memberships" || !isObject(member)) return rough;
  const { "@type": type = "Organization", start_date, end_date, kept, ...told } = member;
  const isPerson = String(type).endsWith("Person");
  const collection = isPerson ? "persons" : "organizations";
  const id = put({ collection, link: "id" }, told, `${rough.place}.member`);
  const dates = Object.entries({ start_date, end_date }).filter(
    ([name, date]) => date !== undefined && !(name in fields),
  );
  const whose = isPerson ? { person_id: id } : { member: { "@type": "Organization", id, ...keptOf(kept) } };
  return { ...rough, fields: { ...fields, ...Object.fromEntries(dates), ...whose } };
}

const keptOf = (kept: unknown): Fields => (isObject(kept) ? { kept } : {});
