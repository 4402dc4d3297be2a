import { expect, test } from 'vitest';
import * as store from '@tldw/store';
import * as files from '@tldw/store/files';
import * as messages from '@tldw/store/messages';

test('the names that others may rely on', () => {
  expect(Object.keys(store).sort()).toEqual([
    'SHORTEST_PASSPHRASE',
    'addressFrom',
    'canKeepPassphrases',
    'migrateServer',
    'newId',
    'openOffice',
    'openStore',
    'verifyBackup',
  ]);
  expect(Object.keys(files).sort()).toEqual(['LARGEST_FILE', 'cleanFile', 'scanWithClamd']);
  expect(Object.keys(messages).sort()).toEqual(['storeMessages']);
});

test('every refusal has its words in three languages', () => {
  const { kk, ru, en } = messages.storeMessages;
  expect(Object.keys(kk).sort()).toEqual(Object.keys(en).sort());
  expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort());
  expect(new Set(Object.values(en).map(String)).size).toBeGreaterThan(25);
});
