import { expect, test } from "vitest";
import { nearName } from "../../../src/io/template/near-name";

const KNOWN = [
  "Safer Marchshire Partnership",
  "Skills Forum",
  "Skills Board",
  "Safer Vale",
  "Report 2013",
  "SMP",
];

test.each([
  ["Skils Forum", "Skills Forum"],
  ["Safer Vail", "Safer Vale"],
  ["Safer Marchshire", "Safer Marchshire Partnership"],
  ["the Safer Marchshire Partnership", "Safer Marchshire Partnership"],
  ["safer marchshire partnershp", "Safer Marchshire Partnership"],
])("%s was most likely meant for %s", (name, meant) => expect(nearName(name, KNOWN)).toBe(meant));

test.each(["River Board", "Report 2012", "SNP", "Skills", ""])(
  "%s is like none of them, or like several",
  (name) => expect(nearName(name, KNOWN)).toBeUndefined(),
);
