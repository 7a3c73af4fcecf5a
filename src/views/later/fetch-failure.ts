/** Why a part of the explorer could not be fetched. */
export class FetchFailure extends Error {
  /** @param isGone true where the server answers and has no such file: another build has taken its place */
  constructor(
    message: string,
    readonly isGone: boolean,
  ) {
    super(message);
  }
}
