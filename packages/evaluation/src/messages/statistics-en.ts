import {
  inBrackets,
  leftOut,
  percent,
  say,
  type ReasonWords,
  type WarningWords,
} from './fact-words.ts';

/** Why a statistic has no answer, and what would help. */
export const reasons: ReasonWords = {
  'answers-not-binary': (p) =>
    `Item ${say(p.item)} has answers other than 0 and 1. Code the answers as 0 and 1.`,
  'collinear-columns': (p) =>
    `Some of ${say(p.columns)} follow exactly from the others. Leave one out.`,
  'collinear-items': () => 'Some items follow exactly from the others. Leave one of them out.',
  'collinear-predictors': (p) =>
    `Some of ${say(p.names)} follow exactly from the others. Leave one out.`,
  'constant-column': (p) =>
    `The values of ${say(p.columns)} are all the same. Leave these columns out.`,
  'constant-item': (p) => `Everybody answered the same on ${say(p.items)}. Leave these items out.`,
  'definition-not-finite': (p) =>
    `${say(p.name)} is defined by a division by zero, or by a root or logarithm of what has none. Rewrite the definition.`,
  'design-not-possible': (p) =>
    `Such a design cannot be (${say(p.problem)}). Check the numbers of the design.`,
  'divides-by-zero': () =>
    'This number would divide by zero here: something behind it does not vary, or too few rows count. Look for columns that hardly vary and groups with few answers.',
  'empty-group': (p) =>
    `A group has no answers${inBrackets(p.groups)}. Leave it out, or check how groups are written.`,
  'event-not-binary': (p) =>
    `Row ${say(p.row)}: "${say(p.found)}" says neither that somebody left (1) nor that they were still there (0). Write 1 or 0.`,
  'extreme-items': (p) =>
    `Everybody, or nobody, got these items right: ${say(p.items)}. Leave them out.`,
  'fixed-not-estimated': () =>
    'This value was fixed, not estimated, so it has no error. Free it if you want one.',
  'formula-not-understood': (p) =>
    `The formula cannot be read${inBrackets(p.part)}: ${say(p.formula)}. Write, for example: outcome ~ a + b. A formula knows columns, a + b, a:b, a * b and - 1; anything else, such as log(), I() or factor(), put into a column of its own.`,
  'group-of-one': (p) =>
    `These groups have fewer than two different answers, so they show no spread: ${say(p.groups)}. Join groups or leave these out.`,
  'groups-of-one': () =>
    'Every group holds one person, so groups cannot be told from people. Choose another grouping or collect more answers.',
  'imputations-agree': () =>
    'Every completed data set gives the same number here, so missing answers add no doubt to it. There is nothing to mend.',
  'items-not-connected': () =>
    'The items do not hang together: no answers connect some of them with the rest. Leave out items that all or nobody got right.',
  'missing-answer': () => 'An answer is missing here. Ask again, or leave this person out.',
  'missing-score': () => 'One of the two scores is missing. Ask again, or leave this person out.',
  'negative-time': (p) =>
    `Row ${say(p.row)}: a time cannot be "${say(p.found)}". Correct the cell: times begin at 0.`,
  'negative-variance': () =>
    'A variance of the model is zero or below, so nothing can be put into standard deviations by it. Simplify the model, or look at the item it belongs to.',
  'no-columns': () => 'No column of numbers was named. Name at least one.',
  'no-degrees-of-freedom': () =>
    'There are as many parameters as the answers can show, so nothing is left to test the fit with. Add items or simplify the model.',
  'no-predictors': (p) =>
    `The formula has nothing to the right of ~: ${say(p.formula)}. Name what may go with the outcome.`,
  'no-such-coefficient': (p) =>
    `The model has no coefficient ${say(p.names)}. It has: ${say(p.known)}.`,
  'no-such-column': (p) =>
    `The data have no column ${say(p.column)}${inBrackets(p.columns)}. Check how it is written.`,
  'no-such-group': (p) => `No row belongs to ${say(p.groups)}. The column has: ${say(p.known)}.`,
  'no-ties': () => 'Nobody named anybody, so there is no network. Check the file of ties.',
  'no-variance': () =>
    'All values are the same, so there is nothing to explain. Leave such a column out.',
  'no-variance-within': () =>
    'Within each group all values are the same, so differences between groups have nothing to be compared with. Check whether the groups were made from the values.',
  'nobody-between-none-and-all': () =>
    'Everybody answered all items right or all wrong, so items cannot be compared. Ask more people, or other items.',
  'nobody-left': () => 'Nobody has left yet, so there is no curve to test. Wait longer.',
  'nobody-rated-twice': () => 'No subject was rated by two people. Have some rated twice.',
  'nobody-seen': () => 'Nobody was seen for any time. Collect data first.',
  'not-converged': () =>
    'The calculation did not settle. Simplify the model or collect more answers.',
  'not-finite': (p) =>
    `A value is infinite or too large to calculate with${inBrackets(p.column ?? p.item)}. Correct the cell.`,
  'not-reached-yet': () =>
    'Too few had left when people were last seen, so this point has not been reached. Follow people longer.',
  'nothing-counted-yet': () => 'Nothing has been held yet that could be counted. Wait until then.',
  'nothing-missing': () =>
    'No answer is missing, so there is no pattern of missing answers to test. There is nothing to mend.',
  'one-category': () =>
    'Everybody gave the same rating, so agreement beyond chance cannot be measured. Rate more and more varied subjects.',
  'one-group': () =>
    'There is only one group, so there is nothing to compare. Choose another grouping.',
  'outcome-is-text': (p) =>
    `The outcome ${say(p.column)} holds words. Write its answers as numbers.`,
  'outcome-not-binary': (p) =>
    `The outcome must be 0 or 1; ${say(p.found)} was found. Code it as 0 and 1.`,
  'perfect-fit': () =>
    'The predictors explain every answer exactly, so there is no error to measure. Check whether a predictor is the outcome itself.',
  'perfect-relation': (p) =>
    `${say(p.columns)} follow each other exactly, so there is no error to measure. Check whether one was made from the other.`,
  'power-below-significance': (p) =>
    `The power asked for (${say(p.target)}) is not above the level of significance (${say(p.sig)}). Ask for more power.`,
  'power-out-of-reach': (p) =>
    `No value of ${say(p.unknown)} reaches a power of ${say(p.target)}; the most is ${say(p.reached)}. Change the design.`,
  'random-intercept-only': () =>
    'This is worked out for a random intercept only, not beside random slopes. Leave the slope out if you need it.',
  'ratings-are-text': () =>
    'The ratings are words, which have no order or distance. Use a nominal scale, or write numbers.',
  'reliability-out-of-range': (p) =>
    `A reliability lies between 0 and 1, not at ${say(p.reliability)}. Check it.`,
  'repeated-node': (p) => `These people are listed twice: ${say(p.nodes)}. List everybody once.`,
  'row-decides-alone': () =>
    'One row alone decides a coefficient, so its error cannot be seen. Leave that row out or join categories.',
  'same-change-for-all': (p) =>
    `All ${say(p.pairs)} people changed by the same amount. Check whether one column was made from the other.`,
  'scores-of-ordered': () =>
    'Ordered items have no factor scores of this kind. Treat the answers as numbers if you need scores.',
  separation: () =>
    'A predictor separates the two outcomes completely, so its weight has no bound. Leave that predictor out or join its categories.',
  'share-below-zero': () =>
    'The adjusted share explained is below zero in a data set, so it cannot be pooled. Simplify the formula.',
  'slope-diverges': (p) =>
    `The weight of these items grows without bound: ${say(p.items)}. Leave them out.`,
  'too-few-answers': (p) =>
    `These columns have fewer than ${say(p.needed)} answers: ${say(p.columns)}. Leave them out.`,
  'too-few-clusters': (p) =>
    `There are ${say(p.clusters)} clusters; at least ${say(p.needed)} are needed. Leave the cluster column out.`,
  'too-few-complete-rows': (p) =>
    `Too few rows are complete${inBrackets(p.complete)}; at least ${say(p.needed)} are needed. Collect more answers, or leave out items that many skipped.`,
  'too-few-groups': (p) =>
    `There are ${say(p.groups)} groups; at least ${say(p.needed)} are needed. Name a column with groups.`,
  'too-few-imputations': (p) =>
    `${say(p.imputations)} completed data sets are too few; at least ${say(p.needed)} are needed. Impute more often.`,
  'too-few-items': (p) =>
    `There are ${say(p.items)} items; at least ${say(p.needed)} are needed. Add items.`,
  'too-few-nodes': (p) =>
    `The network has ${say(p.nodes)} people; at least ${say(p.needed)} are needed. Add those who are missing.`,
  'too-few-pairs': (p) =>
    `Only ${say(p.pairs)} people have both answers; at least ${say(p.needed)} are needed. Collect more.`,
  'too-few-per-group': (p) =>
    `One of the groups has too few answers (${say(p.n1)} and ${say(p.n2)}); each needs at least ${say(p.needed)}. Collect more.`,
  'too-few-raters': (p) =>
    `There are ${say(p.raters)} raters; at least ${say(p.needed)} are needed. Add a rater.`,
  'too-few-rows': (p) =>
    `There are ${say(p.rows)} rows with answers; at least ${say(p.needed)} are needed. Collect more answers.`,
  'too-few-subjects': (p) =>
    `${say(p.subjects)} subjects were rated; at least ${say(p.needed)} are needed. Rate more.`,
  'too-few-ties': () =>
    'Too few people are tied for this measure: it needs somebody with two ties, or any tie of this person. Check the file of ties.',
  'too-many-categories': (p) =>
    `There are more than ${say(p.most)} different answers${inBrackets(p.items)}. Join categories, or treat the answers as measurements.`,
  'too-many-columns': (p) =>
    `This is worked out for at most ${say(p.most)} columns; there are ${say(p.columns)}. Name fewer columns.`,
  'totals-do-not-vary': () =>
    'The totals are the same in every row. Check which items are reversed.',
  'variance-at-zero': () =>
    'A variance between groups is at or near zero, where this number does not exist. Leave out that random part, or collect more groups.',
  'weights-not-positive': () =>
    'A tie has a weight of zero or less. Weights are above zero; correct the cell.',
};

/** What must be known beside a number. */
export const warnings: WarningWords = {
  'andersen-not-possible': () =>
    'Whether items are equally hard for those with low and high scores could not be tested: too few in one half.',
  'answers-left-out': (p) => `${say(p.missing)} missing answers were left out.`,
  'at-the-smallest-value': (p) =>
    `The answer lies at the smallest value that was tried (${say(p.value)}).`,
  'bound-too-high-in-small-samples': (p) =>
    `This bound comes out too high with ${say(p.rows)} rows; it wants about ${say(p.enough)}.`,
  'collinear-columns': () =>
    'Some columns follow exactly from the others, so what concerns all together is left out.',
  'collinear-items': () =>
    'Some items follow exactly from the others; quantities that need the inverse are left out.',
  'constant-column': (p) => `The values of ${say(p.columns)} are all the same.`,
  'constant-item': (p) => `Everybody answered the same on an item${inBrackets(p.item)}.`,
  'empty-rows-left-out': (p) => `${say(p.rows)} rows without any answer were left out.`,
  'few-clusters': (p) => `Only ${say(p.clusters)} clusters: read errors and intervals as rough.`,
  'few-events': (p) =>
    `The rarer outcome occurred only ${say(p.events)} times: the weights may be far off.`,
  'few-groups': (p) => `Only ${say(p.groups)} groups: how much groups differ is known roughly.`,
  'few-imputations': (p) =>
    `${say(p.m)} imputations are few for so many missing answers: use at least one for each per cent.`,
  'few-rows': (p) => `Only ${say(p.complete)} complete rows: intervals are wide and rough.`,
  'few-subjects': (p) => `Only ${say(p.subjects)} subjects were rated: intervals are rough.`,
  'item-against-the-rest': (p) =>
    `These items go against the rest: ${say(p.items)}. Are they reversed?`,
  'less-agreement-than-chance': () =>
    'Agreement is below what chance would give; it is shown as zero.',
  'loops-left-out': (p) => `${say(p.loops)} ties of people with themselves were left out.`,
  'low-response': (p) =>
    `Only ${percent(p.responseRate)} of the people answered; below ${percent(p.needed)} measures of the whole network are not given.`,
  'missing-answers': () => 'Some answers are missing; correlations use the pairs there are.',
  'missing-ratings': () =>
    'Some ratings are missing; coefficients that need all use the complete subjects only.',
  'negative-alpha': () => 'Alpha is negative: some items are probably reversed.',
  'no-predictors': () => 'There are no predictors: this is the mean alone.',
  'nobody-left': () => 'Nobody left while they were seen.',
  'not-converged': () => 'The calculation stopped before it settled: the last digits are unsure.',
  'random-variance-at-zero': () =>
    'Groups do not differ more than chance would make them: their variance is zero.',
  'repeated-ties-joined': (p) => `${say(p.ties)} ties were named more than once and joined.`,
  'rows-left-out': (p) => `${leftOut(p)} rows were left out because answers are missing.`,
  'small-group': (p) => `A group is small${inBrackets(p.groups)}: its numbers are rough.`,
  'too-few-complete-rows': () =>
    'Too few complete rows for what concerns all columns together; it is left out.',
  'unequal-groups': () => 'Groups differ in size; an average size was used.',
};
