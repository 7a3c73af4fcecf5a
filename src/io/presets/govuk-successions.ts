import { fileDocumentId } from "../generous/file-document";
import { madeId } from "../generous/made-id";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import { notedOf } from "../generous/rough";
import type { GovukOrganisation } from "./govuk-organisation";
import { slugsIn } from "./govuk-organisation";
import { aroundOf } from "./hand-over";
import type { AsAt } from "./preset";
import type { Bodies, Succession } from "./successions";

type BySlug = ReadonlyMap<string, GovukOrganisation>;

/**
 * What came after what. Both ends may say it; a body that is not closed is going to be followed. GOV.UK dates the closing alone: what
 * others became part of was there before (its own words for `merged`), and anything else began as it replaced the first.
 */
export function successionsOf(
  organisations: readonly GovukOrganisation[],
  bySlug: BySlug,
  notes: Notes,
): { readonly steps: readonly Succession[]; readonly bodies: Bodies } {
  const steps = [...pairsOf(organisations, bySlug, notes).values()];
  const firsts = firstDates(steps);
  const merged = new Set(
    steps.filter(({ from }) => bySlug.get(from)?.closedStatus === "merged").map(({ to }) => to),
  );
  const stoodBefore = (id: string, date: string | undefined): boolean =>
    merged.has(id) || date === undefined || (firsts.get(id) ?? "") < date;
  const nameOf = (id: string): string => bySlug.get(id)?.title ?? id;
  return {
    steps: steps.map((step) =>
      stoodBefore(step.to, step.date) || step.isPlanned ? step : { ...step, note: NOTE },
    ),
    bodies: { nameOf, stoodBefore, livesOn: (id) => bySlug.get(id)?.leaves ?? false },
  };
}

const NOTE = "GOV.UK gives the day of the closing alone; that what came after began with it is inferred";

function pairsOf(
  organisations: readonly GovukOrganisation[],
  bySlug: BySlug,
  notes: Notes,
): ReadonlyMap<string, Succession> {
  const steps = new Map<string, Succession>();
  for (const { rough, from, to, field } of organisations.flatMap(namedBy)) {
    const original = bySlug.get(from);
    if (!original || !bySlug.has(to)) {
      const missing = original ? to : from;
      notes.faults.push(notedOf(rough, field, "one of the organisations in the files", missing));
      continue;
    }
    const { file, place } = rough;
    const date = original.closedAt === undefined ? undefined : aroundOf(original.closedAt, 1);
    const key = JSON.stringify([from, to]);
    if (!steps.has(key)) steps.set(key, { from, to, date, file, place, isPlanned: !original.isClosed });
  }
  return steps;
}

const namedBy = (organisation: GovukOrganisation) => {
  const { rough, slug } = organisation;
  const after = "superseding_organisations";
  const before = "superseded_organisations";
  return [
    ...slugsIn(organisation, after).map((to) => ({ rough, from: slug, to, field: after })),
    ...slugsIn(organisation, before).map((from) => ({ rough, from, to: slug, field: before })),
  ];
};

function firstDates(steps: readonly Succession[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const { to, date } of steps) {
    const first = firsts.get(to);
    if (date !== undefined && (first === undefined || date < first)) firsts.set(to, date);
  }
  return firsts;
}

/** Those that no longer exist, and nothing came after them. */
export const closingsOf = (organisations: readonly GovukOrganisation[], asAt: AsAt): readonly Rough[] =>
  organisations
    .filter(({ closedStatus, closedAt }) => closedStatus === "no_longer_exists" && closedAt !== undefined)
    .filter((each) => slugsIn(each, "superseding_organisations").length === 0)
    .map(({ rough, slug, title, closedAt = "" }) => {
      const isToCome = closedAt > asAt.date;
      const what = {
        type: "decommissioned",
        date_edtf: aroundOf(closedAt, -1),
        certainty: isToCome ? "planned" : "happened",
        original_organization_ids: [slug],
        resulting_organization_ids: [],
        label: title,
      };
      const source = {
        document_id: fileDocumentId(rough.file),
        locator: rough.place,
        says: isToCome ? "planned" : "ended",
      };
      const fields = { id: madeId("change_events", what), ...what, sources: [source] };
      return { ...rough, collection: "change_events", fields };
    });
