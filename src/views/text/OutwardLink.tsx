interface Props {
  /** Of the web: what `record/source-address` lets through. */
  readonly address: string;
  readonly children: React.ReactNode;
}

/** Leads out of the explorer, in a new tab; the page that it opens is not told from where. */
export const OutwardLink = ({ address, children }: Props) => (
  <a href={address} target="_blank" rel="noreferrer">
    {children}
    <span className="visually-hidden"> (in a new tab)</span>
  </a>
);
