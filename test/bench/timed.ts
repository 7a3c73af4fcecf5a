/** @returns how long the work took each time, in milliseconds of the clock */
export function timed(times: number, work: (index: number) => void): readonly number[] {
  return Array.from({ length: times }, (_, index) => {
    const start = performance.now();
    work(index);
    return performance.now() - start;
  });
}
