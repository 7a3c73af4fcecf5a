import { components } from "../../record/components";
import { grouped } from "../../record/grouped";
import type { EventType } from "../../record/vocabulary";
import { boundsIn } from "../generous/as-at";
import { fileDocumentId } from "../generous/file-document";
import { madeId } from "../generous/made-id";
import type { Notes } from "../generous/notes";
import type { Fields, Rough } from "../generous/rough";
import type { Step } from "./circles";
import { inCircles } from "./circles";
import type { AsAt } from "./preset";

/** One body went over into another, as a row says it. Sets tell this in pairs; what happened at once is one change. */
export interface Succession extends Step {
  /** The first day of the new state, in EDTF; missing where the set does not date it. */
  readonly date?: string | undefined;
  readonly file: string;
  readonly place: string;
  /** By the set's own words it is yet to come. */
  readonly isPlanned?: boolean;
  /** The set's own word for it. */
  readonly description?: string;
  /** What of it is inferred, where the set does not say it all. */
  readonly note?: string | undefined;
}

/** What a set knows of its bodies. */
export interface Bodies {
  readonly nameOf: (id: string) => string;
  /** Whether it was there before it took over. @param date the first day of the new state */
  readonly stoodBefore: (id: string, date: string | undefined) => boolean;
  /** Whether it went on when another came out of it. */
  readonly livesOn: (id: string, date: string | undefined) => boolean;
}

/** The changes that the pairs of a set tell of. Pairs of one day that share a body are one; what comes after itself is left out and told. */
export function changesOf(
  successions: readonly Succession[],
  bodies: Bodies,
  asAt: AsAt,
  notes: Notes,
): readonly Rough[] {
  const circular = inCircles(successions);
  for (const { file, place, from, to } of circular) {
    notes.faults.push({
      weight: "left-out",
      file,
      collection: "change_events",
      item: place,
      place,
      field: "resulting_organization_ids",
      expected: "a body that does not lead back to the one before it",
      found: `${from} → ${to}`,
    });
  }
  const sound = successions.filter((succession) => !circular.has(succession));
  return components(sound, ({ from, to, date = "" }) => [`${date} from ${from}`, `${date} to ${to}`]).map(
    (group) => changeOf(group, bodies, asAt),
  );
}

function changeOf(group: readonly Succession[], bodies: Bodies, asAt: AsAt): Rough {
  const [{ file = "", place = "", date, isPlanned = false } = {}] = group;
  const originals = unique(group.map(({ from }) => from));
  const results = unique(group.map(({ to }) => to));
  const standing = results.filter((id) => bodies.stoodBefore(id, date));
  const continuing = [...originals.filter((id) => bodies.livesOn(id, date)), ...standing];
  const isToCome = isPlanned || isAfter(date, asAt.date);
  const what = {
    type: typeOf(originals, results, standing, continuing),
    ...dated(date),
    certainty: isToCome ? "planned" : "happened",
    original_organization_ids: originals,
    resulting_organization_ids: results,
    ...(continuing.length === 0 ? {} : { continuing_organization_ids: continuing }),
    ...pairsOf(group, originals, results),
    ...descriptionOf(group),
    label: `${originals.map(bodies.nameOf).join(", ")} → ${results.map(bodies.nameOf).join(", ")}`,
  };
  const sources = sourcesOf(group, isToCome ? "planned" : "existing");
  return {
    file,
    collection: "change_events",
    place,
    fields: { id: madeId("change_events", what), ...what, sources },
  };
}

/** The table of change events in `data/README.md`, by how many there are and which of them go on. */
function typeOf(
  originals: readonly string[],
  results: readonly string[],
  standing: readonly string[],
  continuing: readonly string[],
): EventType {
  const isJoining = results.length === 1;
  const alone = originals.length === 1;
  if (alone && originals.every((id) => continuing.includes(id))) {
    return standing.length === results.length ? "transferred" : "demerged";
  }
  if (isJoining && standing.length === 1) return "absorbed";
  if (alone) return isJoining ? "replaced" : "split";
  return isJoining ? "merged" : "replaced";
}

/** Where all went over into all, that is what an event without pairs says. */
function pairsOf(
  group: readonly Succession[],
  originals: readonly string[],
  results: readonly string[],
): Fields {
  const pairs = [...grouped(group, ({ from, to }) => [JSON.stringify([from, to])]).keys()];
  if (originals.length === 1 || results.length === 1 || pairs.length === originals.length * results.length) {
    return {};
  }
  return { pairs: pairs.map((pair) => JSON.parse(pair) as unknown) };
}

function descriptionOf(group: readonly Succession[]): Fields {
  const words = unique(group.flatMap(({ description }) => description ?? []));
  return words.length === 0 ? {} : { description: words.join(", ") };
}

function sourcesOf(group: readonly Succession[], says: string): readonly Fields[] {
  const rows = grouped(group, ({ file, place }) => [JSON.stringify([file, place])]);
  return [...rows.values()].flatMap(([first]) =>
    first
      ? [
          {
            document_id: fileDocumentId(first.file),
            locator: first.place,
            says,
            ...(first.note === undefined ? {} : { inferred: true, note: first.note }),
          },
        ]
      : [],
  );
}

const dated = (date: string | undefined): Fields =>
  date === undefined ? {} : /^\d{4}(-\d{2}){0,2}$/.test(date) ? { date } : { date_edtf: date };

const isAfter = (date: string | undefined, day: string): boolean => {
  const [bounds, today] = [date, day].map((text) => boundsIn(text ?? ""));
  return bounds !== null && today !== null && bounds !== undefined && today !== undefined
    ? bounds.earliest > today.latest
    : false;
};

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
