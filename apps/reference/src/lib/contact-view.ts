/** Somebody's name and how they can be reached, as a page shows it. */
export interface ReachableView {
  readonly id: string;
  readonly name: string;
  readonly ways: WaysView;
}

/** How somebody can be reached: nothing, if they told nobody who asks. */
export interface WaysView {
  readonly phone?: string;
  readonly email?: string;
  readonly note?: string;
}
