/** In place of what the address asks for in vain, where the record is gone that it was of. */
export const RECORD_GONE =
  "This page was showing a record of your own, which has gone with it. Open its file again on the page Record.";
