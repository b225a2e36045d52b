import type { MadeFile } from './made-file.ts';

/** What came of fetching a file that somebody put into the chat. */
export type Downloaded =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  /** It is not where the organisation keeps its files. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'failed' };

export type Uploaded = 'done' | 'foreign' | 'failed';

/**
 * Files between the bot and where the person's own files are, as addresses in activities tell it. Only the
 * organisation's own SharePoint and OneDrive hosts, over https; on loopback in practice (Law 10). Never rejects.
 */
export interface FileTransfer {
  download(url: string): Promise<Downloaded>;
  upload(url: string, file: MadeFile): Promise<Uploaded>;
  /** Whether an address is one of the organisation's own. */
  isOurs(url: string): Promise<boolean>;
}
