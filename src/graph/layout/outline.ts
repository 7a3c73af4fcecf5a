/** Outlines as SVG path data, from the top left corner of what they enclose. */

/** To a hundredth of a pixel: shorter files, and the same text on every machine. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

export function roundRectangle(width: number, height: number, corner: number): string {
  const r = Math.min(corner, width / 2, height / 2);
  const [w, h] = [rounded(width), rounded(height)];
  const [right, foot] = [rounded(width - r), rounded(height - r)];
  return `M${r} 0H${right}A${r} ${r} 0 0 1 ${w} ${r}V${foot}A${r} ${r} 0 0 1 ${right} ${h}H${r}A${r} ${r} 0 0 1 0 ${foot}V${r}A${r} ${r} 0 0 1 ${r} 0z`;
}

export const rectangle = (width: number, height: number): string =>
  `M0 0H${rounded(width)}V${rounded(height)}H0z`;

export function cutRectangle(width: number, height: number, cut: number): string {
  const [w, h] = [rounded(width), rounded(height)];
  const [right, foot] = [rounded(width - cut), rounded(height - cut)];
  return `M${cut} 0H${right}L${w} ${cut}V${foot}L${right} ${h}H${cut}L0 ${foot}V${cut}z`;
}

/** A bar along the left edge of a rounded box. */
export const leftBar = (width: number, height: number): string =>
  `M${width} 0A${width} ${width} 0 0 0 0 ${width}V${rounded(height - width)}A${width} ${width} 0 0 0 ${width} ${rounded(height)}z`;

/** Slanting lines within a rectangle, for files that know no patterns. */
export function hatching(width: number, height: number, gap: number): string {
  const lines: string[] = [];
  for (let start = gap - height; start < width; start += gap) {
    const [left, right] = [Math.max(0, start), Math.min(width, start + height)];
    lines.push(
      `M${rounded(left)} ${rounded(height - (left - start))}L${rounded(right)} ${rounded(height - (right - start))}`,
    );
  }
  return lines.join("");
}
