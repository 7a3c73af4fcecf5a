import { expect, test } from "vitest";
import { readRecord } from "../../../build/read-record";

test("the shipped record has no fault", () => expect(readRecord().faults).toEqual([]));
