import { Silence } from "./silence";

/** An answer, come whole. */
export interface Fetched {
  readonly response: Response;
  readonly bytes: Uint8Array;
}

/** Rejects as `fetch` does, and where the server falls silent, before its answer or within it. */
export async function fetchBytes(address: URL, how: RequestInit = {}): Promise<Fetched> {
  const silence = new Silence();
  try {
    const response = await fetch(address, { ...how, signal: silence.signal });
    silence.hear();
    return { response, bytes: await bytesOf(response, silence) };
  } finally {
    silence.end();
  }
}

async function bytesOf({ body }: Response, silence: Silence): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const heard = new TransformStream<Uint8Array, Uint8Array>({
    transform: (piece, out) => {
      silence.hear();
      out.enqueue(piece);
    },
  });
  return new Uint8Array(await new Response(body.pipeThrough(heard)).arrayBuffer());
}
