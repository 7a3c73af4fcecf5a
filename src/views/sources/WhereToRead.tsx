import type { Document, Source } from "../../record/shape";
import { addressOfDocument, addressOfSource } from "../../record/source-address";
import { useRecord } from "../hooks/useExplorer";
import { OutwardLink } from "../text/OutwardLink";
import styles from "./SourcesView.module.css";

interface Props {
  readonly document: Document;
  /** Of the paragraph, where it is about one. */
  readonly sources?: readonly Source[];
}

/** The way on to the paragraph or its page where one is published, else to the document; and else that none is on record. */
export function WhereToRead({ document, sources = [] }: Props) {
  const record = useRecord();
  const [nearest] = sources.flatMap((source) => addressOfSource(record, source) ?? []);
  const whole = addressOfDocument(document);
  if (nearest !== undefined) return <OutwardLink address={nearest}>Read the paragraph</OutwardLink>;
  if (whole !== null) return <OutwardLink address={whole}>Read the document</OutwardLink>;
  return <span className={styles.quiet}>The record has no web address for this document.</span>;
}
