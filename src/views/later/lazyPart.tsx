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

export type LazyPart<Props = object> = ComponentType<Props & Closable>;

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
  const forget = (): void => {
    coming = null;
  };
  function Part(props: Props) {
    coming ??= load();
    const Loaded = use(coming);
    return <Loaded {...props} />;
  }
  const onItsWay = (onClose: (() => void) | undefined) => (
    <Alone alone={alone}>
      <GoOnHere />
      <Waiting name={name} space={space} onClose={onClose} />
    </Alone>
  );
  return (props) => (
    <ViewBoundary name={name} space={space} alone={alone} onLeave={forget} onClose={props.onClose}>
      <Suspense fallback={onItsWay(props.onClose)}>
        <GoOnHere />
        <Part {...props} />
      </Suspense>
    </ViewBoundary>
  );
}
