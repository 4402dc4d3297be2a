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

/** What was wrong with the answer to a request, and what had been written. */
export interface AnswerProblem {
  readonly at: string;
  readonly problem: string;
  readonly words: string;
}

/** What was wrong with a request that was to be sent, and what had been chosen and written. */
export interface AskProblem {
  readonly problem: string;
  readonly to: string;
  readonly about: string;
  readonly words: string;
}

/** Somebody who may be asked. */
export interface Askable {
  readonly id: string;
  readonly name: string;
  /** The name without the role in brackets. */
  readonly nameAlone: string;
  readonly role: string;
}
