export type StorageErrorCode =
  /** Another process works in the folder. */
  | 'folder-in-use'
  | 'cannot-open'
  /** The tables were made by a newer version of the program. */
  | 'newer-schema';

/** Why the store cannot be opened. The message is for the person who runs the program. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;
  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export function cannotOpenFolder(folder: string, cause: unknown): StorageError {
  return new StorageError(
    'cannot-open',
    `The data folder ${folder} cannot be opened. See that the program may write there and that the disk is not full, or set DATA_DIR to another folder.`,
    { cause },
  );
}
