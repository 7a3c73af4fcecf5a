/** GEXF and GraphML: what is written is read the same, by a kept reader and by our own. */
import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { openBytes } from "../../../src/io/open-bytes";
import { gexfOf } from "../../../src/io/save/gexf";
import { graphmlOf } from "../../../src/io/save/graphml";
import { isSuccession } from "../../../src/io/save/succession";
import { resultsOf } from "../../../src/record/change-event";
import { lifeOf } from "../../../src/record/lives";
import type { PartnershipRecord } from "../../../src/record/record";
import type { Day } from "../../../src/time/day";
import { isoOfDay } from "../../../src/time/day";
import { inventedRecord } from "../../fixtures/invented-record";
import { smallRecord } from "../../small-record";
import { someSoundRecord } from "../sound-record";

const FORMATS = [
  ["GEXF", "record.gexf", gexfOf],
  ["GraphML", "record.graphml", graphmlOf],
] as const;

async function readAgain(path: string, text: string): Promise<PartnershipRecord> {
  const { record } = await openBytes([{ path, bytes: new TextEncoder().encode(text) }], {
    title: "Again",
    asAt: "2024-05-01",
  });
  if (!record) throw new Error("Expected a record; found none");
  return record;
}

const dayText = (day: Day): string | undefined => (Number.isFinite(day) ? isoOfDay(day) : undefined);

/** Of a body: its name, class, parent, and the first and last day on which it can have been there. */
const bodiesIn = (record: PartnershipRecord) =>
  record.organizations.map(({ id, name, classification, parent_id }) => {
    const { start, end } = lifeOf(record, id);
    return {
      id,
      name,
      classification,
      parent_id,
      from: dayText(start.earliest),
      to: end && dayText(end.latest),
    };
  });

const peopleIn = ({ persons }: PartnershipRecord) => persons.map(({ id, name }) => [id, name]);

const linksIn = ({ memberships, relations }: PartnershipRecord) => [
  ...memberships.map(({ id, person_id, member, organization_id, role }) =>
    [id.replace(/^edge:/, ""), person_id ?? member?.id, "member", organization_id, role].join(" "),
  ),
  ...relations.map(({ id, type, from_id, to_id }) =>
    [id.replace(/^edge:/, ""), from_id, type, to_id].join(" "),
  ),
];

/** Which body went over into which, or gave something to it, by what was reported as done. */
const successionsIn = ({ change_events }: PartnershipRecord) =>
  change_events
    .filter(isSuccession)
    .flatMap((event) =>
      event.original_organization_ids.flatMap((from) =>
        resultsOf(event, from)
          .filter((to) => to !== from)
          .map((to) => `${from} → ${to}`),
      ),
    )
    .toSorted();

describe.each(FORMATS)("%s", (_, path, write) => {
  test("of any sound record, bodies with their days, people, members and relations are read again", async () => {
    await fc.assert(
      fc.asyncProperty(someSoundRecord, async (record) => {
        const again = await readAgain(path, write(record));
        expect(bodiesIn(again)).toEqual(bodiesIn(record));
        expect(peopleIn(again)).toEqual(peopleIn(record));
        expect(linksIn(again)).toEqual(linksIn(record));
        expect(successionsIn(again)).toEqual(successionsIn(record));
      }),
    );
  });

  test("of the invented record too, with its successions", async () => {
    const record = inventedRecord();
    const again = await readAgain(path, write(record));
    expect(bodiesIn(again)).toEqual(bodiesIn(record));
    expect(linksIn(again)).toEqual(linksIn(record));
    expect(successionsIn(again)).toEqual(successionsIn(record));
  });
});

describe("GEXF 1.3", () => {
  test("is loaded by graphology: every body, person and edge is there, with what it means", () => {
    const record = inventedRecord();
    const graph = parse(MultiDirectedGraph, gexfOf(record));
    expect(graph.order).toBe(record.organizations.length + record.persons.length);
    expect(graph.getNodeAttributes("growth-company")).toMatchObject({
      label: "Marchshire Growth Company",
      classification: "partnership",
    });
    const meanings = graph.mapEdges((_, { relation }) => relation);
    expect(meanings.filter((word) => word === "member")).toHaveLength(record.memberships.length);
    expect(meanings.filter((word) => word === "part_of")).toHaveLength(
      record.organizations.filter(({ parent_id }) => parent_id !== undefined).length,
    );
    expect(graph.size).toBe(meanings.length);
  });

  test("a body with its spell, a member and a part of it, as they are written", () => {
    const record = smallRecord({
      "town-partnership": { founding_date: "2009-05", dissolution_edtf: "[2012-03-01..2012-03-31]" },
      "ann-chairs": { start_date: "2010-05-20", role: "chair" },
    });
    const lines = gexfOf(record).split("\n");
    expect(lines.slice(0, 4)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      "<meta><creator>Partnership Explorer</creator><description>A small town</description></meta>",
      '<graph mode="dynamic" defaultedgetype="directed" idtype="string" timeformat="date" timerepresentation="interval">',
    ]);
    expect(lines.find((line) => line.startsWith('<node id="town-partnership"'))).toBe(
      '<node id="town-partnership" label="Town Partnership"><attvalues>' +
        '<attvalue for="classification" value="partnership"/><attvalue for="theme" value="overarching"/>' +
        '<attvalue for="area" value="Town"/><attvalue for="founded" value="2009-05"/>' +
        '<attvalue for="ended" value="[2012-03-01..2012-03-31]"/><attvalue for="says" value="existing"/>' +
        '</attvalues><spells><spell start="2009-05-01" end="2012-03-31"/></spells></node>',
    );
    expect(lines.find((line) => line.startsWith('<edge id="ann-chairs"'))).toMatch(
      /^<edge id="ann-chairs" source="ann" target="town-partnership" kind="member">.*<spell start="2010-05-20"\/>/,
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^<edge id="town-board:in:town-partnership" source="town-board" target="town-partnership" kind="part_of">/,
      ),
    );
  });

  test("two memberships of one person in one body differ by their kind, as the format wants it", () => {
    const record = inventedRecord();
    const [first] = record.memberships;
    if (!first) throw new Error("Expected a membership; found none");
    const twice = { ...record, memberships: [...record.memberships, { ...first, id: "again" }] };
    const kinds = [
      ...gexfOf(twice).matchAll(/<edge id="[^"]*" (source="[^"]*" target="[^"]*" kind="[^"]*")/g),
    ];
    expect(new Set(kinds.map(([, ends]) => ends)).size).toBe(kinds.length);
    expect(kinds.filter(([all]) => all.includes('kind="member 2"'))).toHaveLength(1);
  });

  test("of any sound record, every spell is of whole days in order, and no link outlasts what it joins", () => {
    fc.assert(
      fc.property(someSoundRecord, (record) => {
        const text = gexfOf(record);
        for (const [spell] of text.matchAll(/<spell [^>]*>/g))
          expect(spell).toMatch(/^<spell( start="\d{4}-\d\d-\d\d")?( end="\d{4}-\d\d-\d\d")?\/>$/);
        const bounds = boundsIn(text);
        for (const [edge, source = "", target = ""] of text.matchAll(LINK)) {
          const [start, end] = spellIn(edge);
          expect(start === "" || end === "" || start <= end).toBe(true);
          for (const [from, to] of [bounds.get(source), bounds.get(target)].map((each) => each ?? ["", ""])) {
            expect(start === "" || start >= from).toBe(true);
            expect(end === "" || to === "" || end <= to).toBe(true);
          }
        }
      }),
    );
  });
});

const LINK =
  /<edge id="[^"]*" source="([^"]*)" target="([^"]*)" kind="(?:member|reports_to|supports)[^"]*">.*/g;
const spellIn = (part: string): readonly [start: string, end: string] => {
  const [spell = ""] = /<spell [^>]*>/.exec(part) ?? [];
  return [/start="([^"]*)"/.exec(spell)?.[1] ?? "", / end="([^"]*)"/.exec(spell)?.[1] ?? ""];
};
const boundsIn = (text: string) =>
  new Map([...text.matchAll(/<node id="([^"]*)".*/g)].map(([node, id = ""]) => [id, spellIn(node)] as const));

test.each(FORMATS)("%s holds any letters that XML does, in a name and in an id", async (_, path, write) => {
  const odd = `<&>"' ]]> <!-- --> &amp; Ω 👍`;
  const record = smallRecord({ "new-board": { name: odd } });
  const again = await readAgain(path, write(record));
  expect(again.organizations.find(({ id }) => id === "new-board")?.name).toBe(odd);
});

test("GEXF keeps the line breaks of a name; what XML cannot hold is left out of it", async () => {
  const record = smallRecord({ "new-board": { name: "a\nb\tc\u0000\u0008d" } });
  const again = await readAgain("record.gexf", gexfOf(record));
  expect(again.organizations.find(({ id }) => id === "new-board")?.name).toBe("a\nb\tcd");
});
