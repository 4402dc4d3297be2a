/** One rule of the second fence: who may do what to which rows. What no rule allows is refused. */
export interface Policy {
  readonly table: string;
  readonly name: string;
  readonly to: 'select' | 'insert' | 'update' | 'delete';
  /** Which existing rows; for `insert` there are none. */
  readonly rows?: string;
  /** What the new row must be. */
  readonly becomes?: string;
}
