import { addressOf } from "../store/address";
import type { Place } from "../store/state";
import { useExplorer } from "./useExplorer";

/** In full: a link to a mere fragment is taken for one within the page. */
const pageAddress = (): string => location.href.replace(/#.*$/, "");

interface Props {
  /** Where it leads, as far as that differs from here: for a new tab, or to be copied. */
  readonly to: Partial<Place>;
  /** What a plain press does. */
  readonly onFollow: () => void;
  readonly children: React.ReactNode;
}

/** A link within a sentence: it breaks over lines as words do, which a button cannot. */
export function PlaceLink({ to, onFollow, children }: Props) {
  const address = useExplorer((explorer) => addressOf({ ...explorer, asking: false, ...to }));
  return (
    <a
      href={`${pageAddress()}#${address}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onFollow();
      }}
    >
      {children}
    </a>
  );
}
