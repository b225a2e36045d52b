import type { AdminStrings } from '../language.ts';
import type { Swap } from '../../swaps/swap.ts';
import type { Visit } from '../visit.ts';

/** A file as things were when it was made. */
export interface MadeFile {
  readonly name: string;
  /** Always in UTF-8. */
  readonly contentType: 'text/csv' | 'text/plain';
  /** What it holds, piece by piece from the beginning; the same each time. It is never in memory as a whole. */
  readonly text: () => Iterable<string>;
}

/** Which file, of which swap: an id and a choice, as a card's data (Law 5). */
export interface FileRequest {
  readonly file: string;
  readonly swapId: string;
}

/** A kind of file that can be had of a swap. */
export interface FileRecipe {
  readonly words: AdminStrings<FileWords>;
  /** Undefined where there is nothing to tell of the swap as it is now. */
  readonly make: (swap: Swap, visit: Visit) => Promise<MadeFile | undefined>;
}

export interface FileWords {
  readonly title: string;
  readonly description: string;
}

/** What came of asking for a file. */
export type Making =
  | { readonly kind: 'made'; readonly file: MadeFile; readonly words: FileWords }
  /** The swap is a colleague's draft. */
  | { readonly kind: 'colleagues' }
  /** The swap has gone on meanwhile. */
  | { readonly kind: 'outdated' };
