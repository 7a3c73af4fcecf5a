/**
 * Where the first step is asked for, where what comes after the tables, and where what comes after the question which bodies are the
 * same: none of them is known before the files are opened, and the last not before what is the same is put together.
 */
export const FIRST = "first";
export const BEYOND = "beyond";
export const JOINED = "joined";

export const isRough = (step: string): boolean => [FIRST, BEYOND, JOINED].includes(step);
