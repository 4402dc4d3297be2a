import type { StoreSettings } from './open-store.ts';

/** Where the record is for its operator; on a server, as whom. */
export interface OfficeSettings extends StoreSettings {
  /** Who may read everything and write nothing: for backups. Without it the owner, or the app's login. */
  readonly backupUrl?: string;
  /** Whether a folder that holds no record may become one: only to bring a backup back. */
  readonly mayMake?: boolean;
}
