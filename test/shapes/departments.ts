import { seeded } from "../attack/seeded";
import type { RecordShape } from "./register";
import { LISTED, manifestOf, PAST } from "./register";

const SUBJECTS = [
  "Education",
  "Health",
  "Transport",
  "Energy",
  "Trade",
  "Labour",
  "Housing",
  "Agriculture",
  "Fisheries",
  "Science",
  "Defence",
  "Works",
  "Pensions",
  "Environment",
  "Culture",
  "Communities",
  "Aviation",
  "Fuel",
  "Food",
  "Supply",
  "Justice",
  "Wales",
  "Scotland",
] as const;
const FORMS = ["Ministry of", "Department for", "Department of", "Office for"] as const;

/** Departments of a government over sixty years, most of which came of others: only government bodies, and no theme. */
export function departments(count: number, seed = 7): RecordShape {
  const chance = seeded(seed);
  const standing = 23;
  const names = Array.from({ length: count }, (_, index) => nameOfDepartment(index));
  const starts = names.map((_, index) =>
    index < standing ? null : 1962 + Math.floor(((index - standing) * 61) / Math.max(1, count - standing)),
  );
  const alive = names.slice(0, standing).map((_, index) => index);
  const change_events: Readonly<Record<string, unknown>>[] = [];
  const ended = new Map<number, number>();
  for (let index = standing; index < count; index++) {
    const year = starts[index] ?? 1962;
    const originals = Array.from(
      { length: 1 + chance.below(2) },
      () => alive.splice(chance.below(alive.length), 1)[0] ?? 0,
    );
    for (const original of originals) ended.set(original, year);
    alive.push(index);
    // The government is never of fewer departments than sixteen: one stays.
    if (alive.length < 16) alive.push(originals.pop() ?? 0);
    const gone = originals.filter((original) => !alive.includes(original));
    const all = gone.length > 0 ? gone : originals;
    const type = all.length > 1 ? "merged" : all.length === 1 ? "replaced" : "formed";
    change_events.push({
      id: `change-${index}`,
      type,
      date: `${year}-${String(1 + chance.below(12)).padStart(2, "0")}`,
      certainty: "happened",
      original_organization_ids: all.map((each) => `department-${each}`),
      resulting_organization_ids: [`department-${index}`],
      label: `${names[index]} was set up`,
      sources: PAST,
    });
  }
  const organizations = names.map((name, index) => ({
    id: `department-${index}`,
    name,
    classification: "government",
    area_id: "state",
    ...(index < standing ? { founding_date: "1960" } : {}),
    sources: alive.includes(index) ? LISTED : PAST,
  }));
  return {
    manifest: manifestOf("Departments of a government", "1960/2023", "state"),
    part: {
      areas: [{ id: "state", name: "The state" }],
      documents: [
        {
          id: "register",
          title: "List of departments",
          publisher: "The cabinet office",
          date: "2023-02-07",
          covers: "1960/2023",
        },
      ],
      organizations,
      change_events,
    },
  };
}

function nameOfDepartment(index: number): string {
  const subject = SUBJECTS[index % SUBJECTS.length];
  const form = FORMS[Math.floor(index / SUBJECTS.length) % FORMS.length];
  const second = SUBJECTS[(index * 7 + 3) % SUBJECTS.length];
  return index < SUBJECTS.length || second === subject
    ? `${form} ${subject}`
    : `${form} ${subject} and ${second}`;
}
