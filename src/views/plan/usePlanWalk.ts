import type { KeyboardEvent } from "react";
import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { neighboursOf } from "../../graph/plan/neighbours";
import type { PlanStop, WalkedPlan } from "../../graph/plan/walk";
import { typedAhead, walkPlan } from "../../graph/plan/walk";
import type { PartnershipRecord } from "../../record/record";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";
import { distinctName } from "../../words/distinct-name";
import { linkWords } from "../../words/link";
import { mentionText } from "../../words/sentence";
import { nameOnPlan, useLandmarks } from "../hooks/useLandmarks";
import type { PlanStops } from "./planStops";

/** Letters typed within this time of each other are one word. */
const TYPING = 1000;

export interface PlanWalk {
  /** The one name that the tab key reaches. */
  readonly stopId: string | null;
  /** Told to a screen reader: by which link one came, or what all the links are. */
  readonly spoken: string;
  /** Another name has the focus, by whatever way. The same function for all renders. */
  readonly arrive: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keyboard's way through the plan: a single tab stop, arrows that walk the links, letters that lead to a name.
 *
 * @param startId where to begin where nothing has had the focus yet
 */
export function usePlanWalk(
  record: PartnershipRecord,
  slice: Slice,
  stops: PlanStops,
  startId: string | null,
): PlanWalk {
  const [walk, setWalk] = useState<PlanStop | null>(null);
  const [spoken, tell] = useState("");
  const { plan } = useLandmarks();
  const typed = useRef({ text: "", at: 0 });
  const isShown = (id: string | null | undefined): id is string => id != null && stops.has(id);
  const stopId = [walk?.id, startId, stops.firstId].find(isShown) ?? null;

  const go = (next: PlanStop): void => {
    // Of a large plan the next name may not be in the page yet.
    flushSync(() => setWalk(next));
    tell(arrivalInWords(record, groundOf(record, slice, stops), next));
    nameOnPlan(plan.current, next.id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const focused = (event.target as HTMLElement).dataset["id"];
    if (!focused || event.ctrlKey || event.altKey || event.metaKey) return;
    const ground = groundOf(record, slice, stops);
    if (event.key === "?")
      tell(`${stops.names().get(focused) ?? ""}: ${linksInWords(record, ground, focused)}.`);
    if (event.shiftKey) return;
    const here: PlanStop = walk?.id === focused ? walk : { path: [], id: focused };
    const next = walkPlan(ground, here, event.key) ?? byTyping(event, ground, here);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    go(next);
  };
  const byTyping = (
    { key, timeStamp }: KeyboardEvent,
    ground: SpokenPlan,
    here: PlanStop,
  ): PlanStop | null => {
    if (!/^\p{L}$/u.test(key)) return null;
    const before = timeStamp - typed.current.at < TYPING ? typed.current.text : "";
    typed.current = { text: before + key, at: timeStamp };
    // A space presses the button, so names are spelt without.
    const nameSpelt = (id: string): string => (stops.names().get(id) ?? "").replaceAll(" ", "");
    return typedAhead(ground, here, typed.current.text, nameSpelt);
  };
  const arrive = useCallback(
    (id: string): void => setWalk((now) => (now?.id === id ? now : { path: [], id })),
    [],
  );
  return { stopId, spoken, arrive, onKeyDown };
}

interface SpokenPlan extends WalkedPlan {
  /** How an entity has to do with another in the period. */
  readonly wordsFor: (id: string, other: string) => string;
}

function groundOf(record: PartnershipRecord, slice: Slice, stops: PlanStops): SpokenPlan {
  const order = [...stops.names().keys()];
  return {
    order,
    linkedWith: (id) => {
      const near = neighboursOf(record, slice, id);
      return order.filter((other) => other !== id && near.has(other));
    },
    wordsFor: (id, other) =>
      linkWords(record, id, other, (itemId) => entityIn(slice, itemId).shown).join(", "),
  };
}

/** @example "Recycling in Cambridgeshire …: reports to the Environmental Sustainability Partnership. 12 links." */
function arrivalInWords(record: PartnershipRecord, ground: SpokenPlan, { path, id }: PlanStop): string {
  const from = path.at(-1);
  const count = countInWords(ground, id);
  if (from === undefined) return count;
  return `${distinctName(record, from)}: ${ground.wordsFor(from, id)} ${mentionText(record, id)}. ${count}`;
}

/** Not in the name itself: that would have to be drawn anew with every step. */
function countInWords({ linkedWith }: WalkedPlan, id: string): string {
  const count = linkedWith(id).length;
  if (count === 0) return "No links.";
  return count === 1 ? "1 link." : `${count} links.`;
}

/** Everything shown that the entity is linked with, and how. */
function linksInWords(record: PartnershipRecord, { linkedWith, wordsFor }: SpokenPlan, id: string): string {
  const links = linkedWith(id).map((other) => `${wordsFor(id, other)} ${mentionText(record, other)}`);
  const all = links.length > 0 ? links.join("; ") : "no links to anything shown";
  return all;
}
