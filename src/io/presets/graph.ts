/** A graph as the XML formats of graphs hold it, before it is known what its nodes and edges mean. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** When it was there: from a day to its last, or at least on one. */
export interface GraphTime {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly at?: string | undefined;
}

interface Part {
  readonly file: string;
  /** @example "node n12" */
  readonly place: string;
  /** By their titles. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly times: readonly GraphTime[];
}

export interface GraphNode extends Part {
  readonly id: string;
  readonly label: string;
  readonly parent?: string | undefined;
}

export interface GraphEdge extends Part {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}
