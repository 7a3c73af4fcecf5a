import type { BodyClass, Manifest } from "../../record/shape";
import { calendarOf } from "../../time/day";
import { boundsOf } from "../../time/edtf";
import { lifetimesIn } from "./as-at";
import type { OfFiles } from "./file-document";
import { madeClasses } from "./made-classes";
import type { Rough } from "./rough";

/** As many as the shape of a manifest allows. */
const MOST_YEARS = 1000;
const PLACE = "everywhere";

/**
 * For files that no manifest names: from their first date, but that of a council, to the last, with the time that they cover, in the area in which most of
 * their bodies are, with their own words for what bodies are.
 * @param known classes that a public set declares, by id
 */
export function madeManifest(
  title: string,
  roughs: readonly Rough[],
  { date, covers }: Pick<OfFiles, "date" | "covers">,
  known: ReadonlyMap<string, BodyClass>,
): Manifest {
  const days = [
    ...[...lifetimesIn(withoutOldCouncils(roughs)), date].map((text) => boundsOf(text).earliest),
    ...(covers === undefined ? [] : [boundsOf(covers).earliest, boundsOf(covers).latest]),
  ];
  const years = days.filter(Number.isFinite).map((day) => calendarOf(day).year);
  const last = years.reduce((a, b) => Math.max(a, b));
  const first = Math.max(
    years.reduce((a, b) => Math.min(a, b)),
    last - MOST_YEARS + 1,
  );
  const classes = madeClasses(roughs, known);
  return {
    title,
    period: first === last ? yearText(last) : `${yearText(first)}/${yearText(last)}`,
    default_area: areaOfMost(roughs),
    ...(classes.length > 0 && { classes }),
    parts: [],
  };
}

/** A council is often far older than all that its record tells of, unless it tells of councils alone. */
function withoutOldCouncils(roughs: readonly Rough[]): readonly Rough[] {
  const isBody = ({ collection }: Rough): boolean => collection === "organizations";
  const isCouncil = (rough: Rough): boolean => isBody(rough) && rough.fields["classification"] === "council";
  if (roughs.every((rough) => !isBody(rough) || isCouncil(rough))) return roughs;
  return roughs.map((rough) => {
    if (!isCouncil(rough)) return rough;
    const { founding_date: _, ...fields } = rough.fields;
    return { ...rough, fields };
  });
}

const yearText = (year: number): string => String(year).padStart(4, "0");

function areaOfMost(roughs: readonly Rough[]): string {
  const counts = new Map<string, number>();
  for (const { fields } of roughs.filter(({ collection }) => collection === "organizations")) {
    const id = String(fields["area_id"] ?? PLACE);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? PLACE;
}
