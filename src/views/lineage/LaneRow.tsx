import type { KeyboardEvent } from "react";
import { shareOfYears } from "../../graph/joins";
import type { Lane } from "../../graph/lanes";
import { yearsInBrief } from "../../lineage/life-words";
import { successionsFrom, successionsTo } from "../../lineage/succession";
import { existing, organizationsById } from "../../record/links";
import { spellsById } from "../../record/lives";
import { shortNameOf } from "../../record/names";
import type { Spell } from "../../record/presence";
import type { PartnershipRecord } from "../../record/record";
import { useExplorer } from "../useExplorer";
import styles from "./LineageView.module.css";

/** A name and its life. Up and down lead to the neighbouring names, right to what came of it, left to what it came from. */
export function LaneRow({ lane: { id, y }, dim }: { readonly lane: Lane; readonly dim: boolean }) {
  const record = useExplorer((explorer) => explorer.record);
  const selected = useExplorer((explorer) => explorer.selectedId === id);
  const select = useExplorer((explorer) => explorer.select);
  const body = existing(organizationsById(record), id);
  return (
    <div className={styles.lane} style={{ top: y }} data-dim={dim || undefined}>
      <button
        type="button"
        className={styles.name}
        data-lane={id}
        aria-pressed={selected}
        title={body.name}
        onClick={() => select(id)}
        onKeyDown={(event) => walk(event, record, id)}
      >
        {shortNameOf(body)}
        <span className="visually-hidden">
          , {body.name}, {yearsInBrief(record, id)}
        </span>
      </button>
      <div className={styles.track} aria-hidden="true">
        {(spellsById(record).get(id) ?? []).map((spell) => (
          <Bar key={spell.from} record={record} spell={spell} />
        ))}
      </div>
    </div>
  );
}

function Bar({ record, spell }: { readonly record: PartnershipRecord; readonly spell: Spell }) {
  const [from, until] = [shareOfYears(record, spell.from), shareOfYears(record, spell.until)];
  if (spell.presence === "absent" || spell.side === "before" || from === until) return null;
  return (
    <span
      className={`${styles.spell} ${styles[spell.presence] ?? ""}`}
      style={{ left: `${from * 100}%`, width: `max(3px, ${(until - from) * 100}%)` }}
    />
  );
}

function walk(event: KeyboardEvent<HTMLElement>, record: PartnershipRecord, id: string): void {
  const names = [...document.querySelectorAll<HTMLElement>("[data-lane]")];
  const here = names.indexOf(event.currentTarget);
  const named = (other: string | undefined) => names.find(({ dataset }) => dataset["lane"] === other);
  const steps: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowDown: () => names[here + 1],
    ArrowUp: () => names[here - 1],
    ArrowRight: () => named(successionsFrom(record, id)[0]?.to),
    ArrowLeft: () => named(successionsTo(record, id)[0]?.from),
  };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  step()?.focus();
}
