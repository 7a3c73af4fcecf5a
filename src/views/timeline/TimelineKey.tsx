import { useRef, useState } from "react";
import { lazyPart } from "../later/lazyPart";
import styles from "./TimelineKey.module.css";

// The first graph does not wait for what opens over the page.
const TimelineKeyPopover = lazyPart({
  name: "Key to the timeline",
  space: styles.space,
  load: async () => (await import("./TimelineKeyPopover")).TimelineKeyPopover,
});

/** Explains the marks of the timeline, on demand. */
export function TimelineKey() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`button ${styles.opener}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Key<span className="visually-hidden"> to the timeline</span>
      </button>
      {open && <TimelineKeyPopover triggerRef={button} onClose={close} />}
    </>
  );
}
