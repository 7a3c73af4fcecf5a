import { readFileSync } from "node:fs";
import { openBytes } from "../../../src/io/open-bytes";
import type { Opened } from "../../../src/io/open-record";
import type { PartnershipRecord } from "../../../src/record/record";
import { mendingInWords, placeInWords } from "../../../src/words/faults";

const FOLDER = new URL("../../fixtures/presets/", import.meta.url);

export const AS_AT = "2024-05-01";

const options = { title: "Invented", asAt: AS_AT };

/** Fixtures by their names, opened together. */
export const openFixtures = (...names: readonly string[]): Promise<Opened> =>
  openBytes(
    names.map((path) => ({ path, bytes: readFileSync(new URL(path, FOLDER)) })),
    options,
  );

/** Texts by the names of their files. */
export const openTexts = (texts: Readonly<Record<string, string>>): Promise<Opened> =>
  openBytes(
    Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    options,
  );

export const faultsOf = ({ faults }: Opened): readonly string[] =>
  faults.map((fault) => `${fault.weight}: ${placeInWords(fault)}: ${mendingInWords(fault)}`);

/** The changes, each in one line: type, date, originals, results, and those that go on. */
export const changesIn = (record: PartnershipRecord | null): readonly string[] =>
  (record?.change_events ?? []).map(
    ({
      type,
      date,
      date_edtf,
      certainty,
      original_organization_ids: from,
      resulting_organization_ids: to,
      continuing_organization_ids: on = [],
    }) =>
      `${certainty} ${type} ${date_edtf ?? date ?? "undated"}: ${from.join("+")} → ${to.join("+")}${on.length > 0 ? ` (${on.join("+")} goes on)` : ""}`,
  );
