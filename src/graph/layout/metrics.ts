/** Sizes of the plan, in its units. The opening zoom is chosen so that the smallest type is at least 12 px on the screen. */
export const NAME_SIZE = 13;
export const NAME_LINE = 16;
/** Status lines, chips, councils and headings. */
export const SMALL_SIZE = 12;
export const SMALL_LINE = 15;
export const SMALLEST_READABLE = 12;
/** Below this zoom the smallest type is under 12 px. */
export const LEAST_READABLE_ZOOM = SMALLEST_READABLE / SMALL_SIZE;

export const COLUMN = 134;
/** Between boxes: wide enough for three lines beside each other, or for a bend and the head of an arrow. */
export const GAP = 18;
export const ROW_GAP = 18;
export const PADDING_X = 10;
export const PADDING_Y = 7;

/** Lines run between sub-groups, too. */
export const CHIP_GAP = 8;
export const CHIP_PADDING_X = 7;
export const CHIP_PADDING_Y = 4;

export const COUNCIL_WIDTH = 116;
/** The left edge of the plan: the councils, and the space beside them, in which lines between councils run beside those of the plan. */
export const COUNCIL_EDGE = COUNCIL_WIDTH + GAP + 16;
export const COUNCIL_HEIGHT = 26;
/** From the top of a council to its name, where marks of seats stand below it. */
export const COUNCIL_NAME_TOP = 3;
/** So much higher is a council on whose behalf, or on which, somebody sits in any year. */
export const COUNCIL_MARKS = 7;
export const COUNCIL_GAP = 7;

export const HEADING_HEIGHT = 25;
export const BAND_GAP = 22;
export const MARGIN = 14;
/** How far lines run beyond the right edge and the foot of the plan. */
export const EDGE_ROOM = 18;
/** From the right edge of the screen, in CSS pixels, how far the zoom buttons reach. */
export const CONTROLS_REACH = 30;
/** On the right, for these buttons and for lines at the edge of the plan: at the opening they cover nothing. */
export const CONTROLS_MARGIN = 54;

/** So many columns of boxes, with the gaps between them. */
export const columnsWidth = (count: number): number => count * COLUMN + (count - 1) * GAP;

/** The mark of a seat: its width and height, and the space to the next one. */
export const SEAT_MARK = 8;
export const SEAT_MARK_GAP = 3;
/** Of the words of a seat in a list: its mark stands before them. */
export const SEAT_INDENT = 13;
