const STORE = 'files';

/** Files that are kept on this device until there is a line: too large for the storage of texts. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('quanlian-device', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('no storage on this device'));
  });
}

async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const asked = work(database.transaction(STORE, mode).objectStore(STORE));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('not kept on this device'));
    });
  } finally {
    database.close();
  }
}

/** Keeps a file under its key; rejects if the device has no room. */
export const keepOnDevice = async (key: string, file: Blob): Promise<void> => {
  await within('readwrite', (store) => store.put(file, key));
};

/** A kept file; undefined if there is none of that key. */
export const readFromDevice = (key: string): Promise<Blob | undefined> =>
  within('readonly', (store) => store.get(key) as IDBRequest<Blob | undefined>);

/** Takes a file off the device once it is handed in. */
export const dropFromDevice = async (key: string): Promise<void> => {
  await within('readwrite', (store) => store.delete(key));
};

/** SHA-256 of a file in hex; null where the browser does not compute it (an address without TLS). */
export async function hashOnDevice(file: Blob): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
