/** After so long without a byte, in milliseconds, a server counts as gone. */
export const LONGEST_SILENCE = 20_000;

/**
 * Ends what is being fetched when nothing is heard of it for too long. What never ends would be waited for, and would hold one of
 * the few connections that a browser has to a server.
 */
export class Silence {
  readonly #ending = new AbortController();
  /** For `fetch`. */
  readonly signal: AbortSignal = this.#ending.signal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.hear();
  }

  /** It begins anew. */
  hear(): void {
    this.end();
    const found = `no answer for ${LONGEST_SILENCE / 1000} seconds`;
    this.#timer = setTimeout(() => this.#ending.abort(new Error(found)), LONGEST_SILENCE);
  }

  /** Nothing more is to come. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
