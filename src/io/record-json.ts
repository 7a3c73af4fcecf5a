/** The whole record in one JSON document: the manifest, and every collection of every part under its own name. */
import type { PartnershipRecord } from "../record/record";
import { COLLECTION_NAMES, USUAL_THEMES } from "../record/record";
import type { Manifest } from "../record/shape";
import { asWritten } from "./generous/original";
import { jsonWithLinks } from "./source-link";

/** Where the document holds what `record.json` holds in the folder of the record. */
const MANIFEST_FIELD = "manifest";

/**
 * Persons, organizations, memberships, posts and areas are Popolo 1.0.1; our own fields and collections stand beside Popolo's,
 * and what others wrote beside them stands where it stood. Loses nothing: `openRecord` gives back an equal record.
 */
export const recordAsJson = (record: PartnershipRecord): string =>
  jsonWithLinks({ [MANIFEST_FIELD]: manifestOf(record), ...collectionsOf(record) });

/** It names no parts: all of them are in the document. */
export const manifestOf = ({
  title,
  years,
  defaultAreaId,
  themes,
  classes,
  checklist,
  stories,
  kept,
}: PartnershipRecord) => ({
  ...({
    title,
    period: periodText(years),
    default_area: defaultAreaId,
    ...(themes !== USUAL_THEMES && { themes: themes.map(({ id, name = id }) => ({ id, name })) }),
    ...(classes.length > 0 && { classes }),
    ...(checklist.length > 0 && { checklist }),
    ...(stories.length > 0 && { stories }),
    parts: [],
  } satisfies Manifest),
  ...(kept?.[MANIFEST_FIELD] as object | undefined),
});

/** Every collection, with the items in it that cannot be shown, and what the files hold beside them. */
export function collectionsOf(record: PartnershipRecord): Readonly<Record<string, unknown>> {
  const { [MANIFEST_FIELD]: _manifest, ...kept } = record.kept ?? {};
  const collections = COLLECTION_NAMES.map((name) => {
    const unseen = (kept[name] ?? []) as readonly object[];
    return [name, [...record[name].map(asWritten), ...unseen]] as const;
  });
  return { ...kept, ...Object.fromEntries(collections) };
}

const periodText = ({ first, last }: PartnershipRecord["years"]): string =>
  first === last ? yearText(first) : `${yearText(first)}/${yearText(last)}`;

const yearText = (year: number): string => String(year).padStart(4, "0");
