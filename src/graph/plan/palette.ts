/** The theme's colours, by the names of their properties. */
export interface Palette {
  readonly ground: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly change: string;
  readonly chip: string;
  readonly council: string;
}
export type Colour = keyof Palette;
