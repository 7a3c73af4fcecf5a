import { startTransition, useEffect, useRef, useState } from "react";
import type { EmbedOptions } from "../embed/options";
import { inTurns } from "../io/in-turns";
import { emptyRecord } from "../record/empty-record";
import { SHIPPED } from "../record/origin";
import { locationOfAddress } from "../store/address";
import { found, isLarge } from "../store/found";
import { calendarOf, isoOfDay, today } from "../time/day";
import type { OpenRecord } from "../views/hooks/useOpenRecord";
import type { Loaded } from "./load";
import { loadOpening } from "./load-area";
import type { Arrival, Opening } from "./openExplorer";
import { openExplorer } from "./openExplorer";
import { openedAt } from "./openedAt";

/** The page Record, and nothing beside it. */
const RECORD_PAGE = "record=open";

interface Shown {
  readonly opening: Opening;
  /** How many were shown before it. */
  readonly place: number;
}

/** What is shown: the record of this site, or one that the reader has opened in its place. */
export interface Openings {
  /** Null until the record of this site has come. */
  readonly shown: Shown | null;
  /** True when the record of this site is being read again, or has been. */
  readonly again: boolean;
  readonly readAgain: () => void;
  /** Shows the page Record where there is no record to show. */
  readonly begin: () => void;
  readonly swap: Pick<OpenRecord, "openRecord" | "showShipped">;
}

/** @param coming the record of this site, as it is first read */
export function useOpenings(embedding: EmbedOptions, coming: Promise<Loaded>): Openings {
  const [attempt, setAttempt] = useState(1);
  const [site, setSite] = useState<Loaded | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const close = useRef(() => {});
  const show = (opening: Opening): void => {
    close.current();
    close.current = opening.close;
    setShown((before) => ({ opening, place: before ? before.place + 1 : 0 }));
  };
  const last = useRef<Loaded | null>(null);
  const open = (loaded: Loaded, arrival?: Arrival): void => {
    last.current = loaded;
    // Another that is opened in the meantime takes its place.
    const isWanted = () => last.current === loaded;
    const showNow = () => {
      if (isWanted()) show(openExplorer(loaded, embedding, arrival));
    };
    if (loaded.record && isLarge(loaded.record)) {
      const at = locationOfAddress(loaded.record, arrival?.address ?? openedAt(location));
      // It is drawn in turns with the page, too.
      const showInTurns = () => startTransition(showNow);
      // What is thrown on the way is thrown, and told, when it is shown.
      inTurns(found(loaded.record, at), isWanted).then(showInTurns, showInTurns);
    } else showNow();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads anew
  useEffect(() => {
    let left = false;
    const read = attempt === 1 ? coming : loadOpening(document.baseURI, openedAt(location));
    void read.then((loaded) => {
      if (left) return;
      setSite(loaded);
      if (loaded.record || !(embedding.parts.has("record") && asksForPage())) open(loaded);
      else open(...nothingOf(loaded));
    });
    return () => {
      left = true;
      last.current = null;
      close.current();
    };
  }, [embedding, coming, attempt]);
  const readAgain = (): void => {
    setShown(null);
    setAttempt(attempt + 1);
  };
  const isOwn = shown?.opening.store ? shown.opening.store.getState().origin.kind !== "shipped" : false;
  return {
    shown,
    again: attempt > 1,
    readAgain,
    begin: () => site && open(...nothingOf(site)),
    swap: {
      openRecord: (opened, origin, address = "") =>
        opened.record && open({ ...opened, keptSince: null }, { origin, address, entry: "added" }),
      showShipped:
        site?.record && isOwn ? () => open(site, { origin: SHIPPED, address: "", entry: "added" }) : null,
    },
  };
}

/** In place of a record that cannot be read: its faults, and the way to another one. */
const nothingOf = (site: Loaded): readonly [Loaded, Arrival] => [
  { ...site, record: nothing() },
  { origin: { kind: "empty", at: isoOfDay(today()) }, address: RECORD_PAGE, entry: "replaced" },
];

function nothing() {
  const { year } = calendarOf(today());
  return emptyRecord({ title: "No record yet", years: { first: year, last: year }, areaName: "Everywhere" });
}

const asksForPage = (): boolean =>
  locationOfAddress(nothing(), openedAt(location)).overlay?.kind === "record";
