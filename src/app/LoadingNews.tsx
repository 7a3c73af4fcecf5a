import { useState } from "react";
import { useStore } from "zustand";
import type { ExplorerStore } from "../store/explorer";
import { LONG, useWaited } from "../views/later/useWaited";
import { keptInWords } from "./keptInWords";
import styles from "./LoadingNews.module.css";

interface Props {
  readonly loading: boolean;
  /** Of a record that is not fresh: whoever quotes it must know that it may have changed since. */
  readonly keptSince: string | null;
  /** Null until there is a record. */
  readonly store: ExplorerStore | null;
}

/** How the record comes. The one element is there from the first, since a screen reader tells only what changes in what it knows. */
export function LoadingNews({ loading, keptSince, store }: Props) {
  const look = loading ? styles.loading : keptSince === null ? "visually-hidden" : styles.kept;
  return (
    <div aria-live="polite" className={look}>
      {loading && <Loading />}
      {keptSince !== null && keptInWords(keptSince)}
      {store && <OpeningNotice store={store} />}
    </div>
  );
}

function Loading() {
  const long = useWaited(LONG);
  return long ? "Loading the record… This takes longer than usual." : "Loading the record…";
}

/** What the address asked for and is not there: it stands with the sentence of the step, which comes with it and so is not told. */
function OpeningNotice({ store }: { readonly store: ExplorerStore }) {
  const [opening] = useState(() => store.getState().notice);
  const stands = useStore(store, ({ notice }) => notice !== null && notice === opening);
  return stands && <span className="visually-hidden"> {opening}</span>;
}
