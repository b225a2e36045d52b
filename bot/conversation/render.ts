import { fill, type Card, type View } from './card.ts';
import { framed, type Frame } from './frame.ts';
import type { Reader } from './reader.ts';
import type { OutgoingCard } from './reply.ts';

/** Makes the card for one reader, inside its frame. */
export type Render = (reader: Reader, frame: Frame) => OutgoingCard;

export function rendererOf<Model>(card: Card<Model>, model: Model): Render {
  return (asked, frame) => {
    const reader = card.readerFor?.(model, asked) ?? asked;
    const view = card.present(model, reader);
    const bound: View =
      frame.kind === 'stage' ? { ...view, swap: frame.swap.id, version: frame.swap.version } : view;
    const { body, actions } = fill(card.template, bound);
    return { card: framed(body, actions, frame, reader), summary: view.summary };
  };
}
