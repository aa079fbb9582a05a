/** What can happen to storage: these run in the background, and it is killed afterwards so that the next one is whole again. */

/** Nothing can be written any more: as with a full disk, the change is asked for and then taken back. */
export const full = (): void => {
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...what: [unknown, IDBValidKey?]) {
      const asked = write.apply(this, what);
      const { transaction } = this;
      queueMicrotask(() => {
        try {
          transaction.abort();
        } catch {
          // It is over already.
        }
      });
      return asked;
    };
  }
};

/** Nothing can be opened or read any more. */
export const blocked = (): void => {
  const fail = (): never => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  };
  IDBFactory.prototype.open = fail;
  IDBDatabase.prototype.transaction = fail;
};

/** Nothing that is asked of a table is ever answered, and nothing is thrown. */
export const silent = (): void => {
  const asks = ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const;
  const unanswered = (): IDBRequest => new EventTarget() as IDBRequest;
  for (const name of asks)
    Object.defineProperty(IDBObjectStore.prototype, name, { value: unanswered, configurable: true });
  for (const name of asks) Object.defineProperty(IDBIndex.prototype, name, { value: unanswered, configurable: true });
};

/** Rows of every table are replaced by rubbish. */
export const corrupt = (): Promise<void> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('reread');
    opening.onerror = () => resolve();
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const writing = database.transaction(names, 'readwrite');
      const row = { strictness: 7, allow: 'x', kept: {}, rule: [], finding: '!', at: 'never', level: null };
      const keys: Record<string, object> = {
        settings: { id: 'settings' },
        kept: { finding: '!' },
        journal: {},
        packs: { id: 'rubbish' },
        packTexts: { id: 'rubbish', version: 'x' },
        packDrafts: { key: 'rubbish' },
        training: { id: 'training' },
        replies: { id: 'rubbish' },
      };
      for (const name of names) {
        if (!writing.objectStore(name).autoIncrement && !keys[name]) continue;
        writing.objectStore(name).put({ ...row, ...keys[name] });
      }
      const end = (): void => {
        database.close();
        resolve();
      };
      writing.oncomplete = end;
      writing.onabort = end;
      writing.onerror = end;
    };
  });
