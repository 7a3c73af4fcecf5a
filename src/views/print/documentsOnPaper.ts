import { changesAmong } from "../../lineage/change-list";
import { kinOf } from "../../lineage/kin";
import { documentsCited } from "../../record/coverage";
import { eventsOf } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { tiesOf } from "../../record/ties";
import { comparisonAt } from "../../store/compared";
import { overlayShown } from "../../store/selected-body";
import { organizationsOf } from "../../store/slices";
import type { ExplorerState } from "../../store/state";
import { documentInWords } from "../../words/citation";
import { tableOf } from "../table/tableOf";
import { captionOnPaper } from "./pictureOnPaper";
import { picturesOnPaper } from "./picturesOnPaper";

/** Every document that a printed page rests on, in words, in the order of the record. */
export function documentsOnPaper(state: ExplorerState): readonly string[] {
  const { record } = state;
  const ofPicture = picturesOnPaper(state).flatMap((each) => captionOnPaper(each).sources);
  const cited = new Set(documentsCited(record, idsOnPaper(state)));
  return record.documents
    .map(({ id }) => ({ id, words: documentInWords(record, id) }))
    .filter(({ id, words }) => cited.has(id) || ofPicture.includes(words))
    .map(({ words }) => words);
}

function idsOnPaper(state: ExplorerState): ReadonlySet<string> {
  const { record, selectedId, view } = state;
  if (overlayShown(state) === "answer" && selectedId !== null) return idsOfAnswer(record, selectedId);
  const inView = view === "table" ? idsInTable(state) : view === "changes" ? idsOfChanges(state) : [];
  return new Set([...inView, ...(selectedId === null ? [] : idsAbout(record, selectedId))]);
}

const idsOfAnswer = (record: PartnershipRecord, id: string): ReadonlySet<string> =>
  new Set(
    [...kinOf(record, id)].flatMap((each) => [each, ...eventsOf(record, each).map((event) => event.id)]),
  );

/** All that the details tell of a body or a person. */
const idsAbout = (record: PartnershipRecord, id: string): readonly string[] => [
  id,
  ...[...eventsOf(record, id), ...tiesOf(record, id)].map((item) => item.id),
];

const idsInTable = (state: ExplorerState): readonly string[] =>
  tableOf(state, state.table).rows.flatMap(({ id, cells }) => [id, ...(cells[0]?.ids ?? [])]);

function idsOfChanges(state: ExplorerState): readonly string[] {
  const { record, areaId, changeType: type, changeCertainty: certainty } = state;
  if (state.comparedTo === null)
    return changesAmong(record, organizationsOf(record, areaId), { type, certainty }).map(
      ({ event }) => event.id,
    );
  return (comparisonAt(record, state)?.entries ?? []).flatMap(({ id, datedEvents, joined, left }) => [
    id,
    ...datedEvents.map(({ event }) => event.id),
    ...[...joined, ...left].map((membership) => membership.id),
  ]);
}
