import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { cannotOpenFolder, StorageError } from './storage-error.ts';

/** SQLITE_BUSY: another connection holds the lock (SQLite, Result and Error Codes). */
const busy = 5;

export interface FolderLock {
  release(): void;
}

/**
 * Makes the folder if it is not there, and reserves it for this process: two processes on one PGlite folder corrupt
 * it without a word. The lock is SQLite's own on a file in the folder, which the operating system frees as soon as the
 * process ends, however it ends. Throws a StorageError: `folder-in-use` when somebody else has it, else `cannot-open`.
 *
 * @param file name of the file; a folder can be reserved once under each name
 */
export async function reserveFolder(folder: string, file = 'lock'): Promise<FolderLock> {
  try {
    await mkdir(folder, { recursive: true });
    return lock(join(folder, file));
  } catch (error) {
    if (!isBusy(error)) throw cannotOpenFolder(folder, error);
    throw new StorageError(
      'folder-in-use',
      `Another License Swap process is using the data folder ${folder}. Stop that process, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
}

function lock(path: string): FolderLock {
  const file = new DatabaseSync(path, { timeout: 0 });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    throw error;
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
