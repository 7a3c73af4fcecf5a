import { expect, test } from "vitest";
import type { Edit } from "../../../src/record/edit/edit";
import type { RecordOrigin } from "../../../src/record/origin";
import { keepReading, readingShown } from "../../../src/views/record/kept-readings";

const readingOf = (title: string) => ({
  chosen: ["ours.xlsx"],
  contents: [],
  answers: { title },
  opened: { record: null, faults: [], madeUp: [], withheld: 0 },
});
const edit = (): Edit => ({ name: { kind: "mended", mends: [] }, changes: [], head: null });

test("what was read counts as it was mended last, and as before once that is taken back", () => {
  const origin: RecordOrigin = { kind: "opened", files: ["ours.xlsx"], at: "2026-05-03" };
  const [mended, corrected] = [edit(), edit()];
  keepReading(origin, readingOf("opened"));
  keepReading(mended, readingOf("mended"));
  expect(readingShown(origin, [mended, corrected])?.answers.title).toBe("mended");
  expect(readingShown(origin, [corrected])?.answers.title).toBe("opened");
  expect(readingShown({ kind: "empty", at: "2026-05-03" }, [corrected])).toBeUndefined();
});
