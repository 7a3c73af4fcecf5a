/** The package `edtf` ships no types. */
declare module "edtf" {
  export function parse(text: string): unknown;
}
