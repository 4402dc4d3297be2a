/** A call that works on the demonstration's answers or needs no file, and what it says. */
export interface AnalysisExample {
  readonly says: string;
  readonly command: string;
}

const ANSWERS = 'examples/tlk-2019-20/responses.csv';

/** One example for every analysis; a test runs each as it stands. */
export const EXAMPLES: Readonly<Record<string, AnalysisExample>> = {
  reliability: {
    says: 'how consistently four questions measure school culture',
    command: `tldw analyse reliability --data ${ANSWERS} --items c1,c2,c3,c4 --reverse c3`,
  },
  describe: {
    says: 'what was answered, question by question',
    command: `tldw analyse describe --data ${ANSWERS} --columns e1,e2,e3,e4`,
  },
  effect: {
    says: 'how answers in Kazakh differ from answers in Russian',
    command: `tldw analyse effect --data ${ANSWERS} --outcome k1 --group language`,
  },
  regression: {
    says: 'what goes with one question, allowing for schools',
    command: `tldw analyse regression --data ${ANSWERS} --formula "k1 ~ e1 + c1" --cluster cluster`,
  },
  mixed: {
    says: 'teachers in schools',
    command: `tldw analyse mixed --data ${ANSWERS} --formula "k1 ~ e1 + (1 | cluster)"`,
  },
  sem: {
    says: 'two scales and the link between them (write the model into model.txt first)',
    command: `tldw analyse sem --data ${ANSWERS} --model model.txt --cluster cluster --missing fiml`,
  },
  invariance: {
    says: 'whether the questions work alike in both languages',
    command: `tldw analyse invariance --data ${ANSWERS} --model model.txt --group language`,
  },
  agreement: {
    says: 'how far three questions are answered as if by three raters',
    command: `tldw analyse agreement --data ${ANSWERS} --raters e1,e2,e3 --scale ordinal`,
  },
  impute: {
    says: 'a regression with missing answers filled in twenty times',
    command: `tldw analyse impute --data ${ANSWERS} --columns k1,e1,c1 --formula "k1 ~ e1 + c1" --seed 7`,
  },
  retention: {
    says: 'who is still taking part, from a file with days and 1 for left, 0 for still there',
    command: 'tldw analyse retention --data people.csv --time days --event left',
  },
  power: {
    says: 'the power of 16 schools with nine teachers each to show half a standard deviation',
    command: 'tldw analyse power --design cluster-randomised --J 16 --m 9.4 --icc 0.15 --d 0.5',
  },
  network: {
    says: 'who turns to whom, from a file with two names per row',
    command: 'tldw analyse network --edges ties.csv --directed',
  },
  irt: {
    says: 'how hard it is to agree with each question',
    command: `tldw analyse irt --data ${ANSWERS} --items e1,e2,e3,e4 --models grm`,
  },
  coding: {
    says: 'how far two readers agree, from files with their codes and the codebook',
    command: 'tldw analyse coding --data codings.csv --codebook codebook.csv',
  },
};
