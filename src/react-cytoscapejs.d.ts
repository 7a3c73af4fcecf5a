/** The package ships no types; those that exist are written for other versions of Cytoscape and React. */
declare module "react-cytoscapejs" {
  import type { Core, CytoscapeOptions, ElementDefinition, LayoutOptions, StylesheetJson } from "cytoscape";
  import type { Component } from "react";

  interface Props
    extends Pick<CytoscapeOptions, "boxSelectionEnabled" | "autoungrabify" | "minZoom" | "maxZoom"> {
    elements: readonly ElementDefinition[];
    stylesheet: StylesheetJson;
    layout: LayoutOptions;
    /** Called after mounting and after every update. */
    cy: (core: Core) => void;
    className?: string | undefined;
  }
  export default class CytoscapeComponent extends Component<Props> {}
}
