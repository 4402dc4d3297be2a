import { CERTIFICATE_PROBLEM_NAMES, type Messages } from '@tldw/core/messages';
import type { StoreRefusals } from '../refusals.ts';

export const en: Messages<StoreRefusals> = {
  'store.in-use': ({ folder }) => `Another program is using the data in ${folder}. Close it first.`,
  'store.unreachable': ({ reason }) => `The database does not answer: ${reason}`,
  'store.no-space': () =>
    'The disk is full: this was not saved. What was saved before is safe. Once there is space, send it again.',
  'store.not-durable': ({ folder }) =>
    `What is saved in ${folder} would not survive a power cut. The program does not start on such storage.`,
  'store.embedded-in-production': () =>
    'The built-in database is for trying out and for a pilot. For real people’s reflections set DATABASE_URL to a PostgreSQL server, or say ALLOW_EMBEDDED=1 if you accept the limits in docs/operations.md.',
  'store.secrets-missing': ({ file }) =>
    file === ''
      ? 'The installation’s secret is missing: set TLDW_SECRET_FILE.'
      : `The installation’s secret is missing or unreadable: ${file}`,
  'store.wrong-engine': ({ found, expected }) =>
    `The data was written by version ${found} of the database; this program reads version ${expected}. Restore a backup instead.`,
  'store.not-migrated': ({ missing }) =>
    `The database is ${missing} steps behind. Run \`tldw db migrate\` first.`,
  'store.newer-than-program': ({ found, known }) =>
    `The database has taken ${found} steps and this program knows ${known}: use a newer version of the program.`,
  'store.role-too-powerful': ({ role }) =>
    `The database user "${role}" could read everything. Use one that owns nothing, as docs/operations.md says.`,
  'store.role-sees-too-little': ({ role }) =>
    `The database user "${role}" may not read everything: a backup would miss rows without saying so. Set DATABASE_BACKUP_URL to the user for backups, as docs/operations.md says.`,
  'store.dump-folder-missing': () =>
    'Before the database is changed, the record is written to a folder. Say to which: TLDW_DUMPS=FOLDER, or --dumps FOLDER. Nothing was changed.',
  'store.dump-failed': ({ folder, reason }) =>
    `The record could not be written to ${folder} first (${reason}). The database was not changed. Make space, or choose another folder with TLDW_DUMPS or --dumps, and try again.`,
  'store.folder-missing': ({ folder }) =>
    `There is no record in ${folder}. Check the name of the folder.`,
  'store.not-empty': () =>
    'There is a programme here already. A backup comes back only into a new folder or an empty database.',
  'record.not-found': () => 'There is nothing here by that name.',
  'record.changed-meanwhile': () =>
    'This was changed elsewhere in the meantime. Your text is still here: compare it and save again.',
  'record.already-exists': () => 'This is here already.',
  'record.place-unknown': ({ kind, id }) => `No ${kind} "${id}" is known.`,
  'event.full': () => 'All places at this event are taken.',
  'plan.another-announced': () =>
    'Another plan was announced after this was worked out. Work it out again.',
  'operation.reused': () => 'This form was already used for something else. Open it again.',
  'backup.unreadable': ({ file }) => `${file} is not a whole backup.`,
  'backup.other-secret': () =>
    'The texts in this backup were sealed with another secret of the installation, so none of them would open. Nothing was brought back. Put the secret.key of the installation that made the backup in its place, or set TLDW_SECRET_FILE to it.',
  'backup.other-part': ({ file, wanted }) =>
    wanted === 'record'
      ? `${file} holds the authors’ keys and not the record. Give the file that begins with "record-".`
      : `${file} holds the record and not the authors’ keys. Give the file that begins with "keys-".`,
  'backup.folder-unusable': ({ folder, reason }) =>
    `Nothing can be written to ${folder}: ${reason}`,
  'audit.broken': ({ link }) =>
    `The record of who looked at what was changed at or before link ${link}.`,
  'survey.no-ticket': () => 'This questionnaire is closed, or your answer has been handed in.',
  'survey.not-closed': () =>
    'The questionnaire is still open: nobody reads an answer before it is closed.',
  'survey.too-few-answers': ({ least }) =>
    `Nothing is handed out: fewer than ${least} people answered, and each could be recognised.`,
  'file.refused': ({ because }) =>
    ({
      'too-large': 'The file is too large: 20 MB at most.',
      quota: 'You have used the space for your files. Remove one first.',
      kind: 'Files of this kind cannot be kept. Use a photograph, Word, PowerPoint, Excel or a PDF.',
      macro: 'The document contains a macro. Save it without macros and try again.',
      'active-content':
        'The file contains a small program, a form to fill in or a film. Save it as a plain PDF (Print, “Save as PDF”) and try again.',
      'embedded-file':
        'Another file is inside the document (a table or a formula that was inserted, for instance). Save the document as a PDF and send that.',
      'reaches-out':
        'When it is opened, the document fetches something from elsewhere: a picture, a template or a table. Save it as a PDF and send that.',
      locked: 'The file is locked with a password. Take the lock off and try again.',
      'two-kinds':
        'This is two kinds of file in one: programs are hidden that way. Open the document yourself and save it anew as a PDF.',
      'old-document':
        'This document is of an old kind (.doc, .xls, .ppt). Save it anew as .docx or PDF.',
      bomb: 'The file unpacks to far more than it seems. It was not opened.',
      unreadable: 'The file is damaged and cannot be read.',
      'too-many-pixels': 'The picture is too large. Make it smaller and try again.',
      'phone-picture':
        'This telephone saves pictures in a form of its own (HEIC). Send it as JPEG: on an iPhone choose Settings, Camera, Formats, “Most Compatible”.',
      infected: 'A virus was found in the file. It was not kept.',
    })[because],
  'certificate.refused': ({ because }) => CERTIFICATE_PROBLEM_NAMES[because].en,
  'export.refused': ({ because }) =>
    ({
      'no-consent': 'Nobody has agreed to this use yet.',
      'second-person-needed': 'A second person must approve this export.',
      'small-cells': 'The groups are too small to be shown without naming people.',
      'nothing-asked': 'Say what the file is for and choose at least one part.',
      'reason-missing': 'Say why: whoever asked must be able to understand it.',
      'decided-already': 'This has been decided in the meantime. Look at the page again.',
      'not-approved': 'Two people of the strategy group must approve this first.',
      'not-available': 'The file is no longer there: it has ended, or its time is over.',
    })[because],
  'door.sign-in-refused': () => 'That name and passphrase, or that code, do not open the door.',
  'door.too-many-attempts': ({ retryAfterMs }) =>
    `Too many attempts. Try again in ${Math.ceil(retryAfterMs / 60_000)} min.`,
  'door.crowded': () => 'Very many people are signing in at this moment. Try again in a minute.',
  'door.passphrase-weak': ({ because }) =>
    ({
      'too-short':
        'The passphrase needs at least 12 characters. A short sentence is easy to remember.',
      'too-long': 'The passphrase is too long.',
      'too-simple': 'This passphrase is easy to guess. Choose another one.',
    })[because],
  'door.login-unusable': () => 'Choose another name to sign in with.',
  'door.card-over': () =>
    'This card no longer opens the door: it was used, or a newer one was written. Write a new one if it is needed.',
  'door.account-in-use': () =>
    'This person already signs in. If the passphrase is forgotten, two people let them in again.',
  'door.second-factor-needed': () =>
    'Show your passkey or the code of your authenticator app first.',
  'door.not-the-operators': ({ person }) =>
    `${person} is not a member of the strategy group. Whoever runs the machine lets in only those; they let in coordinators and evaluators in the app, and so on down to teachers.`,
  'door.second-person-needed': () => 'A second person must agree.',
  'door.passkey-refused': () => 'The passkey was not accepted.',
};
