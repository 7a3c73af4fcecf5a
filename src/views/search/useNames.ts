import { useEffect, useMemo, useState } from "react";
import type { Finding } from "../../record/find";
import { find, findAmong } from "../../record/find";
import { organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Directory, Found } from "../../words/found";
import { foundInWords } from "../../words/found";
import { mentionText } from "../../words/sentence";
import { useActions, useRecord } from "../hooks/useExplorer";

/** What the search looks through, and what it says of what it finds. */
export interface Names {
  readonly find: (query: string) => readonly Finding[];
  readonly isBody: (id: string) => boolean;
  readonly found: (id: string) => Found;
  /** As it stands in a sentence. */
  readonly mention: (id: string) => string;
}

/** The names of the record; where it is cut to an area, of all of it, once they have come. @param asked whether anybody searches */
export function useNames(asked: boolean): Names {
  const record = useRecord();
  const { fetchNames } = useActions();
  const [directory, setDirectory] = useState<Directory | null>(null);
  useEffect(() => {
    // Until then, and where they cannot be had, the area is searched.
    if (asked) fetchNames().then(setDirectory, () => {});
  }, [asked, fetchNames]);
  return useMemo(() => (directory ? namesIn(directory) : namesOf(record)), [record, directory]);
}

const namesOf = (record: PartnershipRecord): Names => ({
  find: (query) => find(record, query),
  isBody: (id) => organizationsById(record).has(id),
  found: (id) => foundInWords(record, id),
  mention: (id) => mentionText(record, id),
});

function namesIn(directory: Directory): Names {
  const byId = new Map(directory.map((entry) => [entry.id, entry]));
  const entry = (id: string) => {
    const found = byId.get(id);
    if (!found) throw new Error(`Expected a name of the record; found ${id}`);
    return found;
  };
  return {
    find: (query) => findAmong(directory, query),
    isBody: (id) => entry(id).isBody,
    found: entry,
    mention: (id) => entry(id).label,
  };
}
