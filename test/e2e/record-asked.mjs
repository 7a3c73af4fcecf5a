/** The head of a request by which serve.mjs is asked for the invented record. */
export const INVENTED = "x-invented-record";
