import { urlIn } from "./url-in.ts";

/** Scheme, host and port, as a browser tells the origin of a message. */
export const isOrigin = (text: string): boolean => /^https?:/.test(text) && urlIn(text)?.origin === text;
