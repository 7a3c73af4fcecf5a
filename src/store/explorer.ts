import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import type { Facet } from "../graph/plan/facet";
import { cutOf } from "../record/cut";
import type { Edit } from "../record/edit/edit";
import type { RecordOrigin } from "../record/origin";
import { SHIPPED } from "../record/origin";
import type { PartnershipRecord } from "../record/record";
import { openingYear } from "../record/report-years";
import type { Story } from "../record/shape";
import type { Period } from "../time/period";
import { yearOf } from "../time/period";
import type { Directory } from "../words/found";
import type { ParsedAddress } from "./address";
import { locationOfAddress } from "./address";
import type { AreaSource } from "./area-source";
import { needOf, needOfMisses } from "./area-source";
import type { EditHistory } from "./edit-history";
import { afterEdit, afterRedo, afterUndo, NO_EDITS } from "./edit-history";
import { locationWithin } from "./location-within";
import type { Overlay } from "./overlay";
import { ANSWER } from "./overlay";
import type { Location } from "./parameters";
import type { Citation } from "./record-forms";
import { stateShowing } from "./showing";
import type { ExplorerState } from "./state";
import type { View } from "./vocabulary";

/** What an address says of a record, whichever is at hand when it is applied. */
type Arrive = (record: PartnershipRecord) => ParsedAddress;

export interface ExplorerActions {
  readonly showView: (view: View) => void;
  /** Moves to a period; `notice` tells why, where the reader did not ask for just that. */
  readonly goTo: (period: Period, notice?: string | null) => void;
  readonly showArea: (areaId: string) => void;
  readonly select: (id: string | null) => void;
  /** Selects what somebody asked for by name, and moves to an area and a period in which it is to be seen, saying so. */
  readonly goToEntity: (id: string) => void;
  readonly hover: (id: string | null) => void;
  /** Tells what happened to a body. */
  readonly ask: (id: string) => void;
  /** Opens one thing over the view or in its place, in place of what was open; null closes it. */
  readonly open: (overlay: Overlay | null) => void;
  /** Changes what an address holds, all at once; what is not named stays. */
  readonly adjust: (change: Partial<Location>) => void;
  /** Opens the Sources view at a document or a paragraph. */
  readonly cite: (citation: Citation) => void;
  readonly toggle: (facet: Facet) => void;
  /** @param from where it begins, where that is not the period itself: of the play, and so of its one entry in the history */
  readonly play: (playing: boolean, from?: Period) => void;
  readonly unfoldDetails: (detailsUnfolded: boolean) => void;
  /** Puts a story beside those of the record, in place of one of its id. */
  readonly keepStory: (story: Story) => void;
  /** The record as it is has been saved whole: nothing of it goes with the page. */
  readonly markSaved: (saved: PartnershipRecord) => void;
  /** Takes over all that an address says: back, forward, a pasted link. */
  readonly applyAddress: (arrival: ParsedAddress | Arrive) => void;
  /** Switches editing on or off; what was edited stays. */
  readonly switchEditing: (editing: boolean) => void;
  /** Changes the record; whoever asks has seen that it can be believed afterwards. */
  readonly edit: (edit: Edit) => void;
  /** Takes the last edit back; of no effect where there is none. */
  readonly undo: () => void;
  /** Makes the edit again that was last taken back. */
  readonly redo: () => void;
  /** The record with all its areas. Rejects where they cannot be fetched. */
  readonly wholeRecord: () => Promise<PartnershipRecord>;
  /** The names of all bodies and people where the record at hand is cut to an area; null where it is whole. Rejects as before. */
  readonly fetchNames: () => Promise<Directory | null>;
}

export type Explorer = ExplorerState & EditHistory & ExplorerActions;
export type ExplorerStore = StoreApi<Explorer>;

/**
 * One explorer on one record; several may live on one page.
 *
 * @param misses what else was asked for in vain, beside what the address tells
 * @param areas from where the rest comes of a record that is cut to an area
 */
export function createExplorer(
  record: PartnershipRecord,
  address = "",
  misses: readonly string[] = [],
  origin: RecordOrigin = SHIPPED,
  areas: AreaSource | null = null,
): ExplorerStore {
  const store = createStore<Explorer>()((set, get) => {
    /** Changes the state; where the record at hand is a cut without what is asked for, as soon as that has come. */
    const go = (change: Change, isAddress = false): void => {
      const now = get();
      const next = { ...now, ...change(now) };
      const need = areas && (needOf(next, areas) ?? (isAddress ? needOfMisses(next) : null));
      if (!need) {
        set({ ...next, awaited: null });
        return;
      }
      const awaited = {};
      set({ awaited, notice: null });
      const isAwaited = (): boolean => get().awaited === awaited;
      const fetched = need === "whole" ? areas.fetchWhole() : areas.fetchCut(need.areaId);
      fetched.then(
        (come) => isAwaited() && go((then) => arrivedIn(come, then, change), isAddress),
        (error: unknown) => isAwaited() && set({ awaited: null, notice: notFetched(error) }),
      );
    };
    return {
      record,
      origin,
      ...NO_EDITS,
      // There is nothing to look at before something is in it.
      editing: origin.kind === "empty",
      savedEdits: origin.kind === "shipped" ? [] : null,
      ...locationOfAddress(record, address, misses),
      hoveredId: null,
      playing: false,
      detailsUnfolded: false,
      awaited: null,
      showView: (view) => set({ view, hoveredId: null, notice: null }),
      // To where one is already is no step: what is derived from the period stays as it is.
      goTo: (period, notice = null) =>
        set(({ period: now }) => ({ period: now.text === period.text ? now : period, notice })),
      showArea: (areaId) =>
        go(({ record: now }) => ({
          areaId,
          period: yearOf(openingYear(now, areaId)),
          selectedId: null,
          connectedId: null,
          overlay: null,
          sideBySideYears: [],
          hoveredId: null,
          notice: null,
          playing: false,
        })),
      select: (selectedId) => go(() => ({ selectedId, connectedId: null, overlay: null, notice: null })),
      goToEntity: (id) => go((explorer) => ({ ...stateShowing(id, explorer), overlay: null })),
      ask: (id) => go((explorer) => ({ ...stateShowing(id, explorer), overlay: ANSWER })),
      open: (overlay) => go(() => ({ overlay, notice: null })),
      adjust: (change) => go(() => ({ ...change, notice: null })),
      hover: (hoveredId) => set({ hoveredId }),
      cite: (citation) => set({ citation, view: "sources", overlay: null, hoveredId: null, notice: null }),
      toggle: (facet) => set(({ facets }) => ({ facets: toggled(facets, facet) })),
      play: (playing, from) => set(from ? { playing, period: from, notice: null } : { playing }),
      unfoldDetails: (detailsUnfolded) => set({ detailsUnfolded }),
      keepStory: (story) => set(({ record: now }) => ({ record: withStory(now, story) })),
      markSaved: (saved) => set(({ record: now, edits }) => (now === saved ? { savedEdits: edits } : {})),
      applyAddress: (arrival) =>
        go(
          ({ record: now }) => ({
            ...(typeof arrival === "function" ? arrival(now) : arrival),
            hoveredId: null,
            playing: false,
          }),
          true,
        ),
      switchEditing: (editing) => go(() => ({ editing })),
      edit: (edit) => set((explorer) => afterEdit(explorer, edit)),
      undo: () => set(afterUndo),
      redo: () => set(afterRedo),
      wholeRecord: async () => {
        const { record: now } = get();
        return areas && cutOf(now) ? areas.fetchWhole() : now;
      },
      fetchNames: async () => (areas && cutOf(get().record) ? areas.fetchNames() : null),
    };
  });
  // Of what the address asks for, some may lie beyond the cut.
  if (areas) store.getState().applyAddress((now) => locationOfAddress(now, address, misses));
  return store;
}

type Change = (now: Explorer) => Partial<Explorer>;

/** As the change leaves it, on another cut of the record, or on all of it; what is not in that is as when it opens. */
function arrivedIn(record: PartnershipRecord, before: Explorer, change: Change): Explorer {
  // A story that was opened goes on, whatever of the record is at hand.
  const { stories } = before.record;
  const told = stories.length === record.stories.length ? record : { ...record, stories };
  const on = { ...before, record: told, revision: before.revision + 1 };
  const after = { ...on, ...change(on) };
  return { ...after, ...locationWithin(record, after) };
}

const notFetched = (error: unknown): string =>
  `What was asked for could not be fetched: ${error instanceof Error ? error.message : String(error)}`;

const withStory = (record: PartnershipRecord, story: Story): PartnershipRecord => ({
  ...record,
  stories: [...record.stories.filter(({ id }) => id !== story.id), story],
});

function toggled(facets: ReadonlySet<Facet>, facet: Facet): ReadonlySet<Facet> {
  const next = new Set(facets);
  if (!next.delete(facet)) next.add(facet);
  return next;
}
