import type { FileRequest } from './made-file.ts';

/** Whom a page is for. */
export interface PageHolder {
  readonly tenantId: string;
  /** Object id, lower case. */
  readonly userId: string;
}

/**
 * Addresses of pages on this machine that stand in, in practice, for what the client there cannot do: give a file and
 * take one. Nobody can guess them, and they expire.
 */
export interface Pages {
  file(holder: PageHolder, request: FileRequest): string;
  /** Where a list of users for the draft can be handed in. */
  upload(holder: PageHolder, swapId: string): string;
}

/** What the upload page says, in the holder's language. */
export interface UploadWords {
  readonly language: string;
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly button: string;
}

/** What became of a list that was handed in: a sentence for the page. */
export interface UploadOutcome {
  readonly taken: boolean;
  readonly said: string;
}
