import { addressFrom, type OfficeSettings } from '@tldw/store';
import { Misuse } from '../../command.ts';

/** What the words after `tldw db ACTION` say. */
export interface DbOptions {
  readonly data?: string | undefined;
  readonly to?: string | undefined;
  readonly file?: string | undefined;
  readonly keys?: string | undefined;
  readonly anchor?: string | undefined;
  readonly dumps?: string | undefined;
  readonly json: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the record is: the folder that was named, else the server of the environment, else a folder. */
export function placeFrom(
  options: DbOptions,
  environment: Environment = process.env,
): OfficeSettings {
  const said = (name: string): string | undefined => environment[name] || undefined;
  const urls = {
    databaseUrl: addressFrom(environment, 'DATABASE_URL'),
    ownerUrl: addressFrom(environment, 'DATABASE_OWNER_URL'),
    backupUrl: addressFrom(environment, 'DATABASE_BACKUP_URL'),
  };
  const isServer = options.data === undefined && Object.values(urls).some(Boolean);
  const settings = {
    ...(isServer ? urls : { dataFolder: options.data ?? said('TLDW_DATA') ?? '.data' }),
    secretFile: said('TLDW_SECRET_FILE'),
    dumpFolder: options.dumps ?? said('TLDW_DUMPS'),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** What only the owner of the tables may do. */
export function asOwner(place: OfficeSettings): OfficeSettings {
  if (place.dataFolder === undefined) needed(place.ownerUrl, 'DATABASE_OWNER_URL');
  return place;
}

/** What the app itself may do, and nothing of the owner. */
export function asApp({ ownerUrl: _, backupUrl: __, ...place }: OfficeSettings): OfficeSettings {
  if (place.dataFolder === undefined) needed(place.databaseUrl, 'DATABASE_URL');
  return place;
}

/** A word that must be there. */
export function needed(value: string | undefined, name: string): string {
  if (value === undefined) throw new Misuse(`${name} is missing.`);
  return value;
}
