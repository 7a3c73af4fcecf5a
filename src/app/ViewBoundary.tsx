import type { ReactNode } from "react";
import { Component } from "react";
import styles from "./Failure.module.css";

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

/** A part that throws, or that cannot be fetched, takes nothing else with it: the timeline, the panel and the other views still work. */
export class ViewBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <div role="alert" className={styles.failure}>
        <h2>“{this.props.name}” could not be shown</h2>
        <p>Everything else still works, and nothing is lost.</p>
        <p className={styles.detail}>{this.state.error.message}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          Try again
        </button>
      </div>
    );
  }
}
