import { Silence } from "../io/silence";

/** As `fetch`, but that it rejects, or the answer breaks off, where the server falls silent. */
export async function fetchHeard(request: Request | string, how: RequestInit = {}): Promise<Response> {
  const silence = new Silence();
  try {
    const answer = await fetch(request, { ...how, signal: silence.signal });
    void hearAll(answer.clone(), silence);
    return answer;
  } catch (failure) {
    silence.end();
    throw failure;
  }
}

/** Never rejects: whoever reads the answer meets what breaks it off. */
async function hearAll({ body }: Response, silence: Silence): Promise<void> {
  const pieces = body?.getReader();
  try {
    do silence.hear();
    while (pieces && !(await pieces.read()).done);
  } catch {
    // Broken off.
  } finally {
    silence.end();
  }
}
