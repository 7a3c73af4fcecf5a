/** The package `edtf` ships no types. */
declare module "edtf" {
  /** The first and the last moment of a date or an interval, in milliseconds since 1970. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
