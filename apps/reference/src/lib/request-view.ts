/** A request for support as a page shows it. */
export interface RequestView {
  readonly id: string;
  readonly state: string;
  /** Who asked, or for one's own request who was asked. */
  readonly who: string;
  readonly about: string;
  readonly words: string;
  readonly askedOn: string;
  readonly answer: string;
  readonly answeredOn: string | undefined;
}

/** What was wrong with the answer to a request. */
export interface AnswerProblem {
  readonly at: string;
  readonly problem: string;
}

/** Somebody who may be asked. */
export interface Askable {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}
