/** The one database: settings, decisions that last, the journal, rule packs. Background and our own pages only; no text of any draft. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { JournalEntry, Kept, OwnReply, Settings } from '../messages/types';
import type { DraftRow } from './pack-drafts';
import type { PackRow, PackText } from './pack-rows';
import type { TrainingRow } from './training';

export type JournalRow = JournalEntry & { id: number };

export type Database = Dexie & {
  settings: EntityTable<{ id: 'settings' } & Settings, 'id'>;
  kept: EntityTable<Kept & { at: number }, 'finding'>;
  journal: EntityTable<JournalRow, 'id'>;
  packs: EntityTable<PackRow, 'id'>;
  packTexts: Table<PackText, [string, string]>;
  packDrafts: EntityTable<DraftRow, 'key'>;
  training: EntityTable<TrainingRow, 'id'>;
  replies: EntityTable<OwnReply, 'id'>;
};

/** @param name another name gives a test a database of its own */
export function openDatabase(name = 'reread'): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({ settings: 'id', kept: 'finding, at', journal: '++id, at' });
  database.version(2).stores({ packs: 'id', packTexts: '[id+version]' });
  database.version(3).stores({ packDrafts: 'key, at', training: 'id' });
  database.version(4).stores({ replies: 'id' });
  return database;
}
