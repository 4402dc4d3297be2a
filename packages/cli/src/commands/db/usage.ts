const SERVER = `On a PostgreSQL server, in the environment (docs/operations.md sets the users up):
  DATABASE_URL         as the app signs in, a user that owns nothing: let-in
  DATABASE_OWNER_URL   as the owner of the tables: migrate, restore, doctor, anchor
  DATABASE_BACKUP_URL  as who may read everything and write nothing: backup
  TLDW_SECRET_FILE     the installation's secret; for a data folder FOLDER/secret.key if nothing is said`;

const EXITS = `Ends with 0 when it is done, 1 when it was refused and nothing was changed, 2 when it was used wrongly.`;

const FOLDER = `  --data    the data folder (else TLDW_DATA, else .data); stop the app first. It is taken even
            if DATABASE_URL is set.`;

const page = (...parts: readonly string[]): string => [...parts, SERVER, EXITS].join('\n\n');

/** What \`tldw db --help\` prints. */
export const OVERVIEW = page(
  `tldw db backup  --to FOLDER [--data FOLDER]
tldw db verify  FILE
tldw db restore --from RECORD [--keys KEYS] [--data NEW-FOLDER]
tldw db migrate [--dumps FOLDER] [--data FOLDER]
tldw db doctor  [--anchor FILE] [--data FOLDER]
tldw db anchor  [--data FOLDER]
tldw db let-in  PERSON [--data FOLDER]`,
  `Looks after the programme's record. Each has a page of its own: tldw db backup --help
All take --json (one document on standard output) and --lang kk|ru|en.`,
);

/** What \`tldw db ACTION --help\` prints. */
export const PAGES: Readonly<Record<string, string>> = {
  backup: page(
    'tldw db backup --to FOLDER [--data FOLDER] [--json] [--lang kk|ru|en]',
    `Writes the whole record to two files in FOLDER, both of one moment, and reads them back:
  record-DATE.gz   everything but the authors' keys; private texts in it are sealed
  keys-DATE.gz     the authors' keys: keep them on another disk, and seven days at most
A second backup on the same day takes the place of the first, once it is whole.`,
    FOLDER,
  ),
  verify: page(
    'tldw db verify FILE [--json] [--lang kk|ru|en]',
    'Reads one file of a backup through and says whether anything is missing or changed.',
  ),
  restore: page(
    'tldw db restore --from RECORD [--keys KEYS] [--data NEW-FOLDER] [--json] [--lang kk|ru|en]',
    `Brings a backup back, all of it or nothing, into a folder or a database that holds no record.
A backup of an earlier version is brought up to this one. Put the installation's secret in its
place first: without it, or with another one, nothing is brought back.`,
    `  --from    the file record-….gz
  --keys    the file keys-….gz; without it nobody can open a private text again
${FOLDER.replace('the data folder', 'the new data folder')}`,
  ),
  migrate: page(
    'tldw db migrate [--dumps FOLDER] [--data FOLDER] [--json] [--lang kk|ru|en]',
    `Brings the database up to this version of the program: all steps, or none. Before anything
changes, the whole record is written to a folder and read back; if that fails, nothing is changed.
The last five such dumps stay, their keys for a week; \`tldw db restore\` brings one back.`,
    `  --dumps   where the dump goes (else TLDW_DUMPS; for a data folder else its \`dumps\`)
${FOLDER}`,
  ),
  doctor: page(
    'tldw db doctor [--anchor FILE] [--data FOLDER] [--json] [--lang kk|ru|en]',
    `Looks the record over: schema, access rules, fence, flush, the chain of the audit, and on a server
whether each user may do what it is for and nothing else. Ends with 1 if anything is amiss.`,
    `  --anchor  an earlier answer of \`tldw db anchor\`, kept on another machine
${FOLDER}`,
  ),
  anchor: page(
    'tldw db anchor [--data FOLDER] [--json] [--lang kk|ru|en]',
    `Closes the chain of the audit up to now and prints its end as one line. Keep that line where
nobody on this machine can change it: \`tldw db doctor --anchor\` then finds what was cut off.`,
    FOLDER,
  ),
  'let-in': page(
    'tldw db let-in PERSON [--data FOLDER] [--json] [--lang kk|ru|en]',
    `Writes the code for a member of the strategy group, by the id in people.csv: the first gets it at
once, for the others somebody of the group must agree in the app.`,
    FOLDER,
  ),
};
