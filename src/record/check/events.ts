import { takesEffect } from "../change-event";
import type { ItemFault } from "../fault";
import { shown } from "../fault";
import { organizationsById } from "../links";
import { decidedIn } from "../options";
import type { PartnershipRecord } from "../record";
import type { ChangeEvent } from "../shape";
import type { EventType } from "../vocabulary";

type Count = readonly [least: number, most: number];
interface SideCounts {
  readonly originals: Count;
  readonly results: Count;
}
const MANY = Number.POSITIVE_INFINITY;

/** How many originals and results each type has: the table of change events in `data/README.md`. */
const CARDINALITIES: Readonly<Record<EventType, SideCounts>> = {
  formed: { originals: [0, 0], results: [1, MANY] },
  renamed: { originals: [1, 1], results: [1, 1] },
  restructured: { originals: [1, MANY], results: [1, MANY] },
  replaced: { originals: [1, MANY], results: [1, MANY] },
  merged: { originals: [2, MANY], results: [1, 1] },
  absorbed: { originals: [1, MANY], results: [1, 1] },
  split: { originals: [1, 1], results: [2, MANY] },
  demerged: { originals: [1, 1], results: [1, MANY] },
  transferred: { originals: [1, MANY], results: [1, MANY] },
  decommissioned: { originals: [1, MANY], results: [0, 0] },
};

/** Events with the wrong number of bodies, and events that contradict themselves. */
export const eventFaults = (record: PartnershipRecord): readonly ItemFault[] =>
  record.change_events.flatMap((event) => [
    ...cardinality(event),
    ...strangers(event),
    ...unpaired(record, event),
    ...survivors(record, event),
    ...rivals(record, event),
  ]);

function cardinality(item: ChangeEvent): readonly ItemFault[] {
  const { originals, results } = countsOf(item);
  const fields = [
    ["original_organization_ids", item.original_organization_ids, originals],
    ["resulting_organization_ids", item.resulting_organization_ids, results],
  ] as const;
  return fields
    .filter(([, ids, [least, most]]) => ids.length < least || ids.length > most)
    .map(([field, ids, count]) => ({
      item,
      field,
      expected: `${inWords(count)} for ${item.type}`,
      found: shown(ids),
    }));
}

/** How many bodies an event must name on either side. A report may say what passed, and not who gave it, or who took it. */
export function countsOf({ type, what, original_organization_ids }: ChangeEvent): SideCounts {
  const counts = CARDINALITIES[type];
  if (type !== "transferred" || what === undefined) return counts;
  return original_organization_ids.length === 0
    ? { ...counts, originals: [0, MANY] }
    : { ...counts, results: [0, MANY] };
}

function inWords([least, most]: Count): string {
  if (least === most) return least === 0 ? "no organization" : `exactly ${least} organization`;
  return `at least ${least} organization${least > 1 ? "s" : ""}`;
}

/** Continuing bodies must be originals or results. */
function strangers(item: ChangeEvent): readonly ItemFault[] {
  const named = new Set([...item.original_organization_ids, ...item.resulting_organization_ids]);
  return (item.continuing_organization_ids ?? [])
    .filter((id) => !named.has(id))
    .map((id) => ({
      item,
      field: "continuing_organization_ids",
      expected: "only originals and results",
      found: shown(id),
      weight: "noted",
    }));
}

/** Each pair is of an original and a result, and none of either is left without one. */
function unpaired(record: PartnershipRecord, item: ChangeEvent): readonly ItemFault[] {
  const { pairs, original_organization_ids: originals, resulting_organization_ids: results } = item;
  if (!pairs) return [];
  const strange = pairs.filter(([from, to]) => !originals.includes(from) || !results.includes(to));
  const left = [
    ...originals.filter((id) => !pairs.some(([from]) => from === id)),
    ...results.filter((id) => !pairs.some(([, to]) => to === id)),
  ];
  return [
    ...strange.map((pair) => ({
      item,
      field: "pairs",
      expected: "pairs of an original and a result",
      found: shown(pair),
    })),
    ...left.map((id) => ({
      item,
      field: "pairs",
      expected: `a pair with ${nameIn(record, id)}`,
      found: shown(pairs),
    })),
  ];
}

/** What whoever mends it has before them, where it is known. */
const nameIn = (record: PartnershipRecord, id: string): string =>
  organizationsById(record).get(id)?.name ?? id;

/** Of options that exclude each other, one is decided for. */
function rivals(record: PartnershipRecord, item: ChangeEvent): readonly ItemFault[] {
  const { option } = item;
  if (!option || !takesEffect(item)) return [];
  const [first] = decidedIn(record, option.group);
  if (first?.option === undefined || first.option.name === option.name) return [];
  return [
    {
      item,
      field: "option.name",
      expected: `${first.option.name}, the option of ${option.group} that ${first.id} decides for`,
      found: shown(option.name),
      weight: "noted",
    },
  ];
}

/** A rename keeps the body; what is absorbed goes into a body that already stands. */
function survivors(record: PartnershipRecord, item: ChangeEvent): readonly ItemFault[] {
  const continuing = new Set(item.continuing_organization_ids ?? []);
  const [original] = item.original_organization_ids;
  const [result] = item.resulting_organization_ids;
  if (item.type === "renamed" && original !== undefined && original !== result) {
    return [
      {
        item,
        field: "resulting_organization_ids",
        expected: `the renamed body itself (${nameIn(record, original)})`,
        found: shown(result),
      },
    ];
  }
  if (item.type === "absorbed" && result !== undefined && !continuing.has(result)) {
    return [
      {
        item,
        field: "continuing_organization_ids",
        expected: `the absorbing body (${nameIn(record, result)})`,
        found: shown([...continuing]),
      },
    ];
  }
  return [];
}
