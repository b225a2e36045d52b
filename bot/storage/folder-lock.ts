import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StorageError } from './storage-error.ts';

/** SQLITE_BUSY: another connection holds the lock (SQLite, Result and Error Codes). */
const busy = 5;

export interface FolderLock {
  release(): void;
}

/**
 * Reserves the folder for this process: two processes on one PGlite folder corrupt it without a word. The lock is
 * SQLite's own on a file in the folder, which the operating system frees as soon as the process ends, however it ends.
 * Throws a StorageError `folder-in-use` when somebody else has it.
 */
export function lockFolder(folder: string): FolderLock {
  const file = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (!isBusy(error)) throw error;
    throw new StorageError(
      'folder-in-use',
      `Another License Swap process is using the data folder ${folder}. Stop that process, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
  return {
    release: () => {
      file.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy;
}
