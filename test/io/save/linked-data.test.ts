/** Turtle and JSON-LD, read by kept libraries of others. */
import fc from "fast-check";
import { toRDF } from "jsonld";
import type { Quad } from "n3";
import { Parser, Store } from "n3";
import { describe, expect, test } from "vitest";
import { jsonLdOf } from "../../../src/io/save/json-ld";
import { turtleOf } from "../../../src/io/save/turtle";
import { citedBy } from "../../../src/record/cited";
import type { PartnershipRecord } from "../../../src/record/record";
import { COLLECTION_NAMES } from "../../../src/record/record";
import { inventedRecord } from "../../fixtures/invented-record";
import { smallRecord } from "../../small-record";
import { someSoundRecord } from "../sound-record";

const ORG = "http://www.w3.org/ns/org#";
const PROV = "http://www.w3.org/ns/prov#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

const triplesOf = (turtle: string): Store => new Store(new Parser({ format: "text/turtle" }).parse(turtle));
const readAgain = (record: PartnershipRecord): Store => triplesOf(turtleOf(record));

/** Each triple as a text; they come in no order, and each counts once. */
const asTexts = (quads: readonly Quad[]): readonly string[] =>
  [
    ...new Set(
      [...quads].map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object])),
    ),
  ].sort();

const citations = (record: PartnershipRecord): number =>
  COLLECTION_NAMES.flatMap((name) => record[name].flatMap(citedBy)).length;

describe("Turtle", () => {
  test("of any sound record, each change is an org:ChangeEvent, and each paragraph cited is derived from", () => {
    fc.assert(
      fc.property(someSoundRecord, (record) => {
        const store = readAgain(record);
        const count = (predicate: string, object: string | null) =>
          store.countQuads(null, predicate, object, null);
        expect(count(TYPE, `${ORG}ChangeEvent`)).toBe(record.change_events.length);
        expect(count(`${PROV}wasDerivedFrom`, null)).toBe(citations(record));
        expect(count(TYPE, `${ORG}Organization`)).toBe(record.organizations.length);
        expect(count(TYPE, `${ORG}Membership`)).toBe(record.memberships.length);
        expect(count(TYPE, `${ORG}Post`)).toBe(record.posts.length);
        expect(count(`${ORG}originalOrganization`, null)).toBe(
          record.change_events.flatMap((event) => event.original_organization_ids).length,
        );
      }),
      { numRuns: 50 },
    );
  });

  test("of any sound record, names, days and texts of paragraphs come back as they were", () => {
    fc.assert(
      fc.property(someSoundRecord, (record) => {
        const store = readAgain(record);
        const textsOf = (id: string, name: string) =>
          store.getObjects(`urn:partnership-explorer:${id}`, name, null).map(({ value }) => value);
        const whole = (text: string) => text.replace(/\p{Surrogate}/gu, "\ufffd");
        for (const body of record.organizations) {
          expect(textsOf(body.id, "http://www.w3.org/2004/02/skos/core#prefLabel")).toEqual([body.name]);
          expect(textsOf(body.id, "http://schema.org/foundingDate")).toEqual(
            [body.founding_edtf].filter((date) => date !== undefined),
          );
        }
        for (const { id, sources } of record.persons)
          expect(textsOf(`${id}:sources.0`, "urn:partnership-explorer-terms:locator")).toEqual([
            whole(sources[0]?.locator ?? ""),
          ]);
      }),
      { numRuns: 50 },
    );
  });

  test("a change and its paragraph, as they are written", () => {
    const text = turtleOf(smallRecord());
    expect(text).toContain(`<urn:partnership-explorer:forum-replaced> a org:ChangeEvent, prov:Activity ;
  dcterms:type <urn:partnership-explorer-terms:change:replaced> ;
  dcterms:date "2009-05"^^xsd:gYearMonth ;
  pe:certainty "happened" ;
  org:originalOrganization <urn:partnership-explorer:old-forum> ;
  org:resultingOrganization <urn:partnership-explorer:town-partnership> ;
  dcterms:title "The Town Partnership replaced the Old Forum" ;
  prov:wasDerivedFrom <urn:partnership-explorer:forum-replaced:sources.0> .
<urn:partnership-explorer:forum-replaced:sources.0> a prov:Entity, pe:Citation ;
  prov:hadPrimarySource <urn:partnership-explorer:report-2010> ;
  pe:locator "1.1" ;
  pe:says "existing" .`);
  });

  test("part of, member and reports to are ORG's own", () => {
    const store = readAgain(smallRecord());
    const iri = (id: string): string => `urn:partnership-explorer:${id}`;
    const has = (subject: string, name: string, object: string): boolean =>
      store.countQuads(iri(subject), name, iri(object), null) === 1;
    expect(has("town-board", `${ORG}subOrganizationOf`, "town-partnership")).toBe(true);
    expect(has("north-safety", `${ORG}reportsTo`, "town-partnership")).toBe(true);
    expect(has("trust-sits", `${ORG}member`, "health-trust")).toBe(true);
    expect(has("ann-chairs", `${ORG}organization`, "town-partnership")).toBe(true);
    expect(has("ann-chairs", "http://www.w3.org/ns/opengov#onBehalfOf", "town-council")).toBe(true);
    expect(has("chair", `${ORG}postIn`, "town-partnership")).toBe(true);
  });
});

describe("JSON-LD", () => {
  const sameOf = async (record: PartnershipRecord): Promise<void> => {
    const quads = await toRDF(JSON.parse(jsonLdOf(record)), { format: "application/n-quads" });
    expect(asTexts(new Parser({ format: "application/n-quads" }).parse(quads))).toEqual(
      asTexts(readAgain(record).getQuads(null, null, null, null)),
    );
  };

  test("says the same as Turtle, of the invented record", () => sameOf(inventedRecord()));

  test("and of any sound record", () =>
    fc.assert(fc.asyncProperty(someSoundRecord, sameOf), { numRuns: 50 }));
});
