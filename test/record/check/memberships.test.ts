import { expect, test } from "vitest";
import { faultsOf } from "../../small-record";

test("nobody is no member", () => {
  expect(faultsOf({ "ann-chairs": { person_id: undefined } })).toEqual([
    "town.json: ann-chairs: person_id: expected either person_id or member; found neither",
  ]);
});

test("a membership is of a person or of a body, not of both", () => {
  expect(faultsOf({ "ann-chairs": { member: { "@type": "Organization", id: "health-trust" } } })).toEqual([
    "town.json: ann-chairs: person_id: expected either person_id or member; found both",
  ]);
});

test("no body is a member of itself", () => {
  expect(faultsOf({ "trust-sits": { organization_id: "health-trust" } })).toEqual([
    'town.json: trust-sits: member.id: expected another organization than organization_id; found "health-trust"',
  ]);
});

test("a member that is a body says so", () => {
  expect(faultsOf({ "trust-sits": { member: { "@type": "Person", id: "ann" } } })).toEqual([
    'town.json: trust-sits: member.@type: expected one of Organization; found "Person"',
  ]);
});
