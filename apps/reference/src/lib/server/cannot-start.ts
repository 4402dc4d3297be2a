/** The app cannot start, and the person who started it can do something about it. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
