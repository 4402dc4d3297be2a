import type { Catalogue } from '@tldw/core/messages';

/** What \`tldw db\` says when it is done, with the facts of each sentence. */
type DbWords = {
  'backup-done': { readonly rows: number; readonly record: string };
  'backup-keys': { readonly keys: string };
  restored: { readonly madeAt: string; readonly rows: number };
  'without-keys': Readonly<Record<string, never>>;
  whole: { readonly madeAt: string; readonly rows: number };
  'up-to-date': Readonly<Record<string, never>>;
  dumped: { readonly file: string };
  'let-in-code': { readonly person: string; readonly code: string };
  'let-in-by-two': { readonly person: string };
  'keep-anchor': Readonly<Record<string, never>>;
  'nothing-to-anchor': Readonly<Record<string, never>>;
  ok: Readonly<Record<string, never>>;
  amiss: Readonly<Record<string, never>>;
  secret: Facts;
  schema: Facts;
  'access-rules': Facts;
  fence: Facts;
  flush: Facts;
  audit: Facts;
  login: Facts;
  'backup-role': Facts;
};
interface Facts {
  readonly ok: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The words in Kazakh, Russian and English. */
export const DB_WORDS: Catalogue<DbWords> = {
  en: {
    'backup-done': ({ rows, record }) =>
      `Rows written and read back: ${rows}. They are in ${record}.`,
    'backup-keys': ({ keys }) =>
      `The authors’ keys are in ${keys}. Keep them on another disk, and for seven days at most.`,
    restored: ({ madeAt, rows }) => `The record of ${madeAt} is back. Rows: ${rows}.`,
    'without-keys': () =>
      'The authors’ keys were not brought back: nobody can open a private text in this record.',
    whole: ({ madeAt, rows }) => `Whole. Made at ${madeAt}. Rows: ${rows}.`,
    'up-to-date': () => 'The database is up to date.',
    dumped: ({ file }) => `The record as it was before is in ${file}, with its keys beside it.`,
    'let-in-code': ({ person, code }) =>
      `The code for ${person}: ${code}\nGive it by hand. It opens one account, on the page /sign-in/invitation, within 14 days.`,
    'let-in-by-two': ({ person }) =>
      `Asked for ${person}. Somebody else of the strategy group must agree, in the app under “Invite people”; the code is shown to them.`,
    'keep-anchor': () => 'Keep this line on another machine.',
    'nothing-to-anchor': () => 'Nobody has looked at anything yet: there is nothing to anchor.',
    ok: () => 'fine',
    amiss: () => 'AMISS',
    secret: () => 'the installation’s secret: readable',
    schema: ({ ok, facts }) =>
      `the schema: ${facts['taken']} of ${facts['known']} steps${ok ? '' : ' – run `tldw db migrate`'}`,
    'access-rules': ({ ok }) =>
      ok
        ? 'the access rules: of this version'
        : 'the access rules: of another version – run `tldw db migrate`',
    fence: ({ ok, facts }) =>
      ok ? 'the fence: around every table' : `the fence: not around ${facts['tables']}`,
    flush: ({ facts }) =>
      facts['home'] === 'server'
        ? 'saving: the server flushes by itself'
        : `saving: flushed to the disk ${facts['flushes']} times for one save`,
    audit: ({ ok, facts }) =>
      ok
        ? `the audit: links ${facts['links']}, entries ${facts['entries']}`
        : 'the audit: the chain is broken – somebody changed it',
    login: ({ ok, facts }) =>
      ok
        ? 'the app’s user: owns nothing and gets in'
        : `the app’s user in DATABASE_URL: ${facts['because']}`,
    'backup-role': ({ ok, facts }) =>
      ok
        ? 'the user for backups: reads everything'
        : `the user in DATABASE_BACKUP_URL may not read: ${facts['missing']} – run \`tldw db migrate\``,
  },
  ru: {
    'backup-done': ({ rows, record }) =>
      `Записано и проверено строк: ${rows}. Они в файле ${record}.`,
    'backup-keys': ({ keys }) =>
      `Ключи авторов — в файле ${keys}. Храните их на другом диске и не дольше семи дней.`,
    restored: ({ madeAt, rows }) => `Записи от ${madeAt} восстановлены. Строк: ${rows}.`,
    'without-keys': () =>
      'Ключи авторов не восстановлены: личные тексты в этих записях никто не откроет.',
    whole: ({ madeAt, rows }) => `Файл цел. Сделан ${madeAt}. Строк: ${rows}.`,
    'up-to-date': () => 'База данных соответствует этой версии.',
    dumped: ({ file }) => `Записи в прежнем виде — в файле ${file}, ключи рядом.`,
    'let-in-code': ({ person, code }) =>
      `Код для ${person}: ${code}\nПередайте его из рук в руки. Он открывает одну учётную запись на странице /sign-in/invitation в течение 14 дней.`,
    'let-in-by-two': ({ person }) =>
      `Просьба впустить ${person} записана. В приложении на странице «Пригласить людей» должен согласиться ещё кто-то из стратегической группы; код покажут ему.`,
    'keep-anchor': () => 'Сохраните эту строку на другой машине.',
    'nothing-to-anchor': () => 'Пока никто ничего не смотрел: закреплять нечего.',
    ok: () => 'в порядке',
    amiss: () => 'НЕПОЛАДКА',
    secret: () => 'секрет установки: читается',
    schema: ({ ok, facts }) =>
      `схема: шагов ${facts['taken']} из ${facts['known']}${ok ? '' : ' — выполните `tldw db migrate`'}`,
    'access-rules': ({ ok }) =>
      ok
        ? 'правила доступа: этой версии'
        : 'правила доступа: другой версии — выполните `tldw db migrate`',
    fence: ({ ok, facts }) =>
      ok ? 'ограждение: вокруг каждой таблицы' : `ограждение: нет у таблиц ${facts['tables']}`,
    flush: ({ facts }) =>
      facts['home'] === 'server'
        ? 'сохранение: сервер сам сбрасывает данные на диск'
        : `сохранение: сбросов на диск за одну запись — ${facts['flushes']}`,
    audit: ({ ok, facts }) =>
      ok
        ? `журнал: звеньев ${facts['links']}, записей ${facts['entries']}`
        : 'журнал: цепочка нарушена — его кто-то менял',
    login: ({ ok, facts }) =>
      ok
        ? 'пользователь приложения: ничем не владеет и входит'
        : `пользователь приложения в DATABASE_URL: ${facts['because']}`,
    'backup-role': ({ ok, facts }) =>
      ok
        ? 'пользователь для копий: видит всё'
        : `пользователю из DATABASE_BACKUP_URL не видно: ${facts['missing']} — выполните \`tldw db migrate\``,
  },
  kk: {
    'backup-done': ({ rows, record }) =>
      `Жазылып, тексерілген жолдар: ${rows}. Олар ${record} файлында.`,
    'backup-keys': ({ keys }) =>
      `Авторлардың кілттері ${keys} файлында. Оларды басқа дискіде, жеті күннен асырмай сақтаңыз.`,
    restored: ({ madeAt, rows }) => `${madeAt} кезіндегі жазба қайтарылды. Жолдар: ${rows}.`,
    'without-keys': () =>
      'Авторлардың кілттері қайтарылмады: бұл жазбадағы жеке мәтіндерді ешкім аша алмайды.',
    whole: ({ madeAt, rows }) => `Файл бүтін. Жасалған уақыты: ${madeAt}. Жолдар: ${rows}.`,
    'up-to-date': () => 'Дерекқор осы нұсқаға сай.',
    dumped: ({ file }) => `Жазбаның бұрынғы күйі ${file} файлында, кілттері қасында.`,
    'let-in-code': ({ person, code }) =>
      `${person} үшін код: ${code}\nҚолма-қол беріңіз. Код 14 күн ішінде /sign-in/invitation бетінде бір тіркелгі ашады.`,
    'let-in-by-two': ({ person }) =>
      `${person} үшін өтініш жазылды. Стратегиялық топтың тағы бір мүшесі қолданбадағы «Адамдарды шақыру» бетінде келісуі керек; код сол адамға көрсетіледі.`,
    'keep-anchor': () => 'Бұл жолды басқа машинада сақтаңыз.',
    'nothing-to-anchor': () => 'Әзірге ешкім ештеңе қараған жоқ: бекітетін ештеңе жоқ.',
    ok: () => 'дұрыс',
    amiss: () => 'АҚАУ',
    secret: () => 'орнатудың құпиясы: оқылады',
    schema: ({ ok, facts }) =>
      `схема: ${facts['known']} қадамның ${facts['taken']} жасалған${ok ? '' : ' – `tldw db migrate` орындаңыз'}`,
    'access-rules': ({ ok }) =>
      ok
        ? 'қолжетімділік ережелері: осы нұсқанікі'
        : 'қолжетімділік ережелері: басқа нұсқанікі – `tldw db migrate` орындаңыз',
    fence: ({ ok, facts }) =>
      ok ? 'қоршау: әр кестенің айналасында' : `қоршау: мына кестелерде жоқ: ${facts['tables']}`,
    flush: ({ facts }) =>
      facts['home'] === 'server'
        ? 'сақтау: сервер дискіге өзі жазады'
        : `сақтау: бір сақтағанда дискіге ${facts['flushes']} рет жазылды`,
    audit: ({ ok, facts }) =>
      ok
        ? `журнал: буындар ${facts['links']}, жазбалар ${facts['entries']}`
        : 'журнал: тізбек үзілген – оны біреу өзгерткен',
    login: ({ ok, facts }) =>
      ok
        ? 'қолданба пайдаланушысы: ештеңеге иелік етпейді және кіре алады'
        : `DATABASE_URL ішіндегі қолданба пайдаланушысы: ${facts['because']}`,
    'backup-role': ({ ok, facts }) =>
      ok
        ? 'көшірме пайдаланушысы: бәрін көреді'
        : `DATABASE_BACKUP_URL пайдаланушысына көрінбейді: ${facts['missing']} – \`tldw db migrate\` орындаңыз`,
  },
};
