/** After so long without a byte, in milliseconds, a server counts as gone. */
export const LONGEST_SILENCE = 20_000;

/** An answer, come whole. */
export interface Fetched {
  readonly response: Response;
  readonly bytes: Uint8Array;
}

/** Rejects as `fetch` does, and where the server falls silent, before its answer or within it: nothing is waited for without end. */
export async function fetchBytes(address: URL, how: RequestInit = {}): Promise<Fetched> {
  const ending = new AbortController();
  const giveUp = () => ending.abort(new Error(`no answer for ${LONGEST_SILENCE / 1000} seconds`));
  let silence: ReturnType<typeof setTimeout> | undefined;
  const hear = (): void => {
    clearTimeout(silence);
    silence = setTimeout(giveUp, LONGEST_SILENCE);
  };
  hear();
  try {
    const response = await fetch(address, { ...how, signal: ending.signal });
    hear();
    return { response, bytes: await bytesOf(response, hear) };
  } finally {
    clearTimeout(silence);
  }
}

/** @param hear is called for each piece */
async function bytesOf({ body }: Response, hear: () => void): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const heard = new TransformStream<Uint8Array, Uint8Array>({
    transform: (piece, out) => {
      hear();
      out.enqueue(piece);
    },
  });
  return new Uint8Array(await new Response(body.pipeThrough(heard)).arrayBuffer());
}
