import { accessMatrix, type Relation } from '../src/access/index.ts';

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  own: 'the record belongs to this person, or is about them',
  author: 'this person wrote it',
  'my-group': 'it belongs to a group this person is in or leads',
  'my-school': 'it belongs to a school in which this person has the role',
  'my-region': 'it belongs to a region this person coordinates',
  chosen: 'its owner chose this very person for this very record',
  'appointed-reader': 'this person was appointed to read this portfolio',
  'not-leading-the-school':
    'this person is neither director nor deputy of the school, unless the owner chose them',
  published: 'its owner has published it',
  consent: 'the consent of the person concerned is on record and was not withdrawn',
  submitted: 'its owner has handed it in',
  pseudonymised: 'it names nobody',
  'no-small-cells': 'at least five people stand behind every number shown',
  'second-person': 'somebody else has agreed to this very act, and the person who asks has not',
  'of-another': 'somebody else asked for it',
  'approved-by-two': 'two people other than whoever asked have approved it',
  'with-code': 'the code or unused token that belongs to it was shown',
  'first-set-up': 'the strategy group has no member yet',
  'for-participants': 'it is for a participant',
  'for-school-roles': 'it is for a director, deputy or facilitator',
  'for-programme-roles': 'it is for a coordinator or evaluator',
  'for-strategy-group': 'it is for a member of the strategy group',
};

/** `docs/access-matrix.md`, written from the table in the code. */
export function accessMatrixPage(): string {
  const relations = Object.entries(RELATION_WORDS).map(
    ([name, words]) => `- **${name}**: ${words}.`,
  );
  return [
    '# Who may do what to which record',
    '',
    'Written from `packages/core/src/access/access-table.ts`; a test keeps the two equal. What no line',
    'allows is refused. What a visitor may, everybody may. A participant acts as teacher, whatever their',
    'post. Write it anew with `pnpm --filter @tldw/core pages`.',
    '',
    accessMatrix(),
    'Of a certificate, **decline** ends a proposal before it is issued, and **withdraw** takes back the',
    'request to revoke it: whoever asked may, and so may anybody else of the strategy group but its holder.',
    '',
    '## The conditions in brackets',
    '',
    ...relations,
    '',
  ].join('\n');
}
