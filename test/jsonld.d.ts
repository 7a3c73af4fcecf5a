/** The package `jsonld` ships no types. */
declare module "jsonld" {
  /** The triples of a document, in N-Quads where that is asked for. */
  export function toRDF(
    document: object,
    options: { readonly format: "application/n-quads" },
  ): Promise<string>;
}
