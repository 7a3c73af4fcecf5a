import type { ReactNode } from "react";
import { Component } from "react";
import { Failure } from "./Failure";

interface Props {
  readonly name: string;
  readonly children: ReactNode;
  /** The class of the failure, where it does not stand in the place of a view. */
  readonly space?: string | undefined;
  /** Called before what failed is shown anew, here or when one comes back to it. */
  readonly onLeave?: () => void;
  readonly onClose?: (() => void) | undefined;
}

interface State {
  readonly error: Error | null;
  readonly failures: number;
}

/** A part that throws, or that cannot be fetched, takes nothing else with it: the timeline, the panel and the other views still work. */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { error: null, failures: 0 };

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error };
  }

  override componentDidCatch(): void {
    this.setState(({ failures }) => ({ failures: failures + 1 }));
  }

  override componentWillUnmount(): void {
    if (this.state.error) this.props.onLeave?.();
  }

  readonly retry = (): void => {
    this.props.onLeave?.();
    this.setState({ error: null });
  };

  override render() {
    const { error, failures } = this.state;
    const { children, name, space, onClose } = this.props;
    if (!error) return children;
    return <Failure {...{ name, space, error, onClose }} again={failures > 1} onRetry={this.retry} />;
  }
}
