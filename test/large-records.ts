/** Records that are sound and larger, or more entangled, than anybody keeps by hand. */

import { parseRecord } from "../src/record/parse";
import type { PartnershipRecord } from "../src/record/record";
import { MANIFEST } from "../src/record/record-file";
import type { Manifest } from "../src/record/shape";
import { faultInWords } from "./fault-in-words";
import type { Part } from "./small-record";

const PART = "shire.json";
const LARGE_MANIFEST: Manifest = {
  title: "A large shire",
  period: "2009/2024",
  default_area: "shire",
  parts: [{ path: PART, area_id: "shire" }],
};

const reported = (says: string) => [{ document_id: "report", locator: "1", says }];
const body = (id: string, says = "existing", classification = "partnership") => ({
  id,
  name: `Board ${id}`,
  classification,
  theme: classification === "council" ? "council" : "health",
  area_id: "shire",
  sources: reported(says),
});

const shire = ({ organizations = [], ...more }: Part, reportedOn = "2012-06-01"): Part => ({
  areas: [{ id: "shire", name: "Shire" }],
  documents: [{ id: "report", title: "Report", publisher_id: "council", date: reportedOn }],
  organizations: [body("council", "existing", "council"), ...organizations],
  ...more,
});

/** Two boards, replaced by two, replaced by two, and so on: there are 2 ** layers ways from the first to the last. */
export function ladder(layers: number): Part {
  const rungs = Array.from({ length: layers + 1 }, (_, layer) => [`l${layer}a`, `l${layer}b`] as const);
  const steps = {
    organizations: rungs.flat().map((id) => body(id, "ended")),
    change_events: rungs.slice(1).map((rung, layer) => ({
      id: `e${layer}`,
      type: "replaced",
      date: String(2009 + Math.floor((16 * layer) / layers)),
      certainty: "happened",
      original_organization_ids: rungs[layer],
      resulting_organization_ids: rung,
      label: "Two boards took the place of two",
      sources: reported("ended"),
    })),
  };
  return shire(steps, "2024-12-31");
}

/** One change that passes something from each of so many bodies to each of them. */
export function exchange(among: number): Part {
  const ids = Array.from({ length: among }, (_, index) => `x${index}`);
  return shire({
    organizations: ids.map((id) => body(id)),
    change_events: [
      {
        id: "exchange",
        type: "transferred",
        date: "2012",
        certainty: "happened",
        original_organization_ids: ids,
        resulting_organization_ids: ids,
        label: "Work was shared out anew",
        sources: reported("existing"),
      },
    ],
  });
}

/** So many boards beside each other, of each of which a change is told. */
export function row(boards: number): Part {
  const ids = Array.from({ length: boards }, (_, index) => `r${index}`);
  return shire({
    organizations: ids.map((id) => body(id)),
    change_events: ids.map((id, index) => ({
      id: `change-${id}`,
      type: "renamed",
      date: String(2009 + (index % 16)),
      certainty: "happened",
      original_organization_ids: [id],
      resulting_organization_ids: [id],
      label: "The name was changed",
      sources: reported("existing"),
    })),
  });
}

/** So many people, each with a seat on one of ten boards. */
export function cast(people: number): Part {
  const boards = Array.from({ length: 10 }, (_, index) => `b${index}`);
  const persons = Array.from({ length: people }, (_, index) => `p${index}`);
  return shire({
    organizations: boards.map((id) => body(id)),
    persons: persons.map((id) => ({ id, name: `Pat ${id}`, sources: reported("existing") })),
    memberships: persons.map((id, index) => ({
      id: `m${id}`,
      person_id: id,
      organization_id: boards[index % boards.length],
      sources: reported("existing"),
    })),
  });
}

/** The files of such a record, as a folder would hold them. */
export const filesOf = (part: Part): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    [MANIFEST, LARGE_MANIFEST],
    [PART, part],
  ]);

export function largeRecord(part: Part): PartnershipRecord {
  const { record, faults } = parseRecord(LARGE_MANIFEST, [{ path: PART, content: part }]);
  if (!record) throw new Error(faults.map(faultInWords).join("\n"));
  return record;
}
