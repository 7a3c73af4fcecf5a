import { expect, test } from "vitest";
import { keptRecord } from "../../../build/kept-record";

test("the shipped record has no fault", () => expect(keptRecord().faults).toEqual([]));
