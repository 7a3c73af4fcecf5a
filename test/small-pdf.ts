/** PDFs of a few objects, written by hand: none but what a test needs is in them. */

/** A line of text, its place in points from the lower left corner of the page. */
export type Drawn = readonly [x: number, y: number, text: string];

interface More {
  /** What is added to the catalogue, and to each page. */
  readonly catalogue?: string;
  readonly page?: string;
  /** Objects, numbered from 4. */
  readonly objects?: readonly string[];
  readonly trailer?: string;
}

/** In Helvetica, 10 points high, or nothing on a page without lines. */
export function smallPdf(pages: readonly (readonly Drawn[])[], more: More = {}): Uint8Array<ArrayBuffer> {
  const { catalogue = "", page = "", objects = [], trailer = "" } = more;
  const first = 4 + objects.length;
  const numberOf = (index: number): number => first + 2 * index;
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${numberOf(index)} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...objects,
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${numberOf(index) + 1} 0 R ${page} >>`,
      streamOf(lines.map(drawn).join("\n")),
    ]),
  ];
  return new TextEncoder().encode(file(all, trailer));
}

export const streamOf = (content: string): string =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const drawn = ([x, y, text]: Drawn): string =>
  `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;

function file(objects: readonly string[], trailer: string): string {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}${end}`;
}
