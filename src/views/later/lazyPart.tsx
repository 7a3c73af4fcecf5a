import type { ComponentType } from "react";
import { Suspense, use } from "react";
import { Alone } from "./Alone";
import { GoOnHere } from "./GoOnHere";
import { ViewBoundary } from "./ViewBoundary";
import { Waiting } from "./Waiting";

interface Description<Props> {
  /** As it is told while it is on its way, and when it fails. */
  readonly name: string;
  /** The class of what stands in its place until then, where it is not a view. */
  readonly space?: string | undefined;
  /** Whether it has the page to itself. */
  readonly alone?: boolean;
  readonly load: () => Promise<ComponentType<Props>>;
}

interface Closable {
  /** Where it lies over the views or in their place: goes back to them. */
  readonly onClose?: () => void;
}

export type LazyPart<Props = object> = ComponentType<Props & Closable> & {
  /** Has it fetched before it is shown; where that fails, it is fetched when it is shown. */
  readonly fetchAhead: () => void;
};

/**
 * A part of the explorer that is fetched when it is first shown: on its way and failed, it says so. Unlike React's own `lazy`,
 * it does not remember a failure: who tries again, or goes elsewhere and comes back, has it fetched anew.
 */
export function lazyPart<Props extends object>({
  name,
  space,
  alone,
  load,
}: Description<Props>): LazyPart<Props> {
  let coming: Promise<ComponentType<Props>> | null = null;
  // What is here already does not first tell that it is on its way.
  let come: ComponentType<Props> | null = null;
  const forget = (): void => {
    coming = null;
  };
  const fetchOnce = (): Promise<ComponentType<Props>> => {
    coming ??= load().then((part) => {
      come = part;
      return part;
    });
    return coming;
  };
  function Part(props: Props) {
    const Loaded = come ?? use(fetchOnce());
    return <Loaded {...props} />;
  }
  const onItsWay = (onClose: (() => void) | undefined) => (
    <Alone alone={alone}>
      <GoOnHere />
      <Waiting name={name} space={space} onClose={onClose} />
    </Alone>
  );
  const Shown = (props: Props & Closable) => (
    <ViewBoundary name={name} space={space} alone={alone} onLeave={forget} onClose={props.onClose}>
      <Suspense fallback={onItsWay(props.onClose)}>
        <GoOnHere />
        <Part {...props} />
      </Suspense>
    </ViewBoundary>
  );
  return Object.assign(Shown, { fetchAhead: () => void fetchOnce().catch(forget) });
}
