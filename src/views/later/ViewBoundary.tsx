import type { ReactNode } from "react";
import { Component } from "react";
import { Alone } from "./Alone";
import { Failure } from "./Failure";
import { RetriedContext } from "./retried";

interface Props {
  readonly name: string;
  readonly children: ReactNode;
  /** The class of the failure, where it does not stand in the place of a view. */
  readonly space?: string | undefined;
  readonly alone?: boolean | undefined;
  /** Called before what failed is shown anew, here or when one comes back to it. */
  readonly onLeave?: () => void;
  readonly onClose?: (() => void) | undefined;
}

interface State {
  readonly error: Error | null;
  readonly retried: boolean;
}

/** A part that throws, or that cannot be fetched, takes nothing else with it: the timeline, the panel and the other views still work. */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { error: null, retried: false };

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error };
  }

  override componentWillUnmount(): void {
    if (this.state.error) this.props.onLeave?.();
  }

  readonly retry = (): void => {
    this.props.onLeave?.();
    this.setState({ error: null, retried: true });
  };

  override render() {
    const { error, retried } = this.state;
    const { children, name, space, alone, onClose } = this.props;
    if (!error) return <RetriedContext value={retried}>{children}</RetriedContext>;
    return (
      <Alone alone={alone}>
        <Failure {...{ name, space, error, onClose }} again={retried} onRetry={this.retry} />
      </Alone>
    );
  }
}
