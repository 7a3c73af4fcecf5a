import type { SyntheticEvent } from "react";
import { addressOf } from "../../store/address";
import type { Explorer } from "../../store/explorer";
import type { Location } from "../../store/parameters";
import { useExplorerNow } from "../hooks/useExplorer";

interface Props {
  /** Where it leads from here, as far as that differs: for a new tab, or to be copied. */
  readonly to: (here: Explorer) => Partial<Location>;
  /** What a plain press does. */
  readonly onFollow: () => void;
  /** Where it is not what is printed. */
  readonly name?: string;
  readonly children: React.ReactNode;
}

/**
 * A link within a sentence: it breaks over lines as words do, which a button cannot. Its address is made out when somebody
 * reaches for it, since it changes with every step and there are many links.
 */
export function LocationLink({ to, onFollow, name, children }: Props) {
  const now = useExplorerNow();
  const addressIt = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void => {
    const here = now();
    const address = addressOf({ ...here, overlay: null, ...to(here) });
    currentTarget.href = `${pageAddress()}#${address}`;
  };
  return (
    <a
      aria-label={name}
      href={`${pageAddress()}#`}
      onPointerEnter={addressIt}
      onPointerDown={addressIt}
      onFocus={addressIt}
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

/** In full: a link to a mere fragment is taken for one within the page; and a link to the page alone for one that was visited. */
const pageAddress = (): string => location.href.replace(/#.*$/, "");
