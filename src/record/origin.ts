/** Where the record that is shown comes from. */
export type RecordOrigin =
  /** It lies beside the page, or within its file. */
  | { readonly kind: "shipped" }
  /** The reader has opened it, from files of these names, on this day: a date such as 2026-05-03. */
  | { readonly kind: "opened"; readonly files: readonly string[]; readonly at: string }
  /** The reader has begun it, on this day. */
  | { readonly kind: "empty"; readonly at: string };

export const SHIPPED: RecordOrigin = { kind: "shipped" };
