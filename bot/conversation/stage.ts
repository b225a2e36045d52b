import type { Draft, Swap } from '../swaps/swap.ts';
import type { Card } from './card.ts';
import { rendererOf, type Render } from './render.ts';
import type { Visit } from './visit.ts';

/** Where in the conversation a card stands; the frame shows it as "Step 2 of 5". */
export type Phase = 'users' | 'products' | 'changes' | 'backup' | 'when' | 'confirm';

/** What a stage has to ask, if anything; a stage that is skipped may fill in what follows of itself. */
export type Loaded<Model> =
  | { readonly kind: 'ask'; readonly model: Model }
  | { readonly kind: 'skip'; readonly draft: Draft }
  | Outdated;

/** What was answered at an earlier stage is no longer so: that one must be looked at once more. */
interface Outdated {
  readonly kind: 'outdated';
  readonly stage: string;
}

/** What a press on a stage's card leads to. */
export type Decision =
  /** The stage is answered: on to the next one that has something to ask, and past the last one, to the swap. */
  | {
      readonly kind: 'next';
      readonly draft: Draft;
      /** The stage to go on at, past others that are answered already. */
      readonly to?: string | undefined;
    }
  /** The same stage again, with what changed and why. */
  | { readonly kind: 'stay'; readonly draft: Draft; readonly notice: string | undefined };

/** One card of a draft's way from its users to the last word. */
export interface Stage<Model, Choice> {
  /** The name of its folder: its verb, and what `Draft.step` holds. */
  readonly name: string;
  readonly phase: Phase;
  readonly card: Card<Model>;
  /** Reads what the card shows. */
  readonly load: (swap: Swap, visit: Visit) => Promise<Loaded<Model>>;
  /** What the draft records of the model when it is shown: the digest of the analysis. */
  readonly seen?: (model: Model) => string;
  /** Reads the choice and the inputs; `undefined` where they cannot be read. */
  readonly parse: (data: Readonly<Record<string, unknown>>) => Choice | undefined;
  readonly handle: (choice: Choice, swap: Swap, visit: Visit) => Promise<Decision>;
}

/** A stage's card as read: how to render it, and what of it goes on record. */
export type LoadedStage =
  | { readonly kind: 'ask'; readonly render: Render; readonly seen: string | undefined }
  | { readonly kind: 'skip'; readonly draft: Draft }
  | Outdated;

/** A stage with its types closed over. */
export interface AnyStage {
  readonly name: string;
  readonly phase: Phase;
  readonly load: (swap: Swap, visit: Visit) => Promise<LoadedStage>;
  /** `undefined`: the data cannot be read. */
  readonly press: (
    data: Readonly<Record<string, unknown>>,
    swap: Swap,
    visit: Visit,
  ) => Promise<Decision> | undefined;
}

export function anyStage<Model, Choice>(stage: Stage<Model, Choice>): AnyStage {
  return {
    name: stage.name,
    phase: stage.phase,
    load: async (swap, visit) => {
      const loaded = await stage.load(swap, visit);
      if (loaded.kind !== 'ask') return loaded;
      return { kind: 'ask', render: rendererOf(stage.card, loaded.model), seen: stage.seen?.(loaded.model) };
    },
    press: (data, swap, visit) => {
      const choice = stage.parse(data);
      return choice === undefined ? undefined : stage.handle(choice, swap, visit);
    },
  };
}
