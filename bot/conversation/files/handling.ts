import type { Reply } from '../reply.ts';
import type { Visit } from '../visit.ts';
import type { FileRequest, Making } from './made-file.ts';

/** What the cards do with files; handed in, since the conversation does not know the cards. */
export interface FileHandling {
  /** Reads which file is meant; undefined where it cannot be read. */
  readonly request: (data: unknown) => FileRequest | undefined;
  /** Makes the file anew, as things are now and for whoever asks. */
  readonly make: (request: FileRequest, visit: Visit) => Promise<Making>;
  /** Adds the users of a list to a draft, as if they had been pasted: to this one, else to the admin's own, else to a new one. */
  readonly take: (text: string, visit: Visit, swapId?: string) => Promise<Taken>;
}

export type Taken =
  | {
      readonly kind: 'taken';
      /** The draft's card. */
      readonly reply: Reply;
      readonly addresses: number;
      readonly junk: number;
      /** What keeps the list from being used as it stands; undefined where nothing does. */
      readonly notice: string | undefined;
    }
  /** The draft has been confirmed or cancelled, or was never this admin's. */
  | { readonly kind: 'ended' };
