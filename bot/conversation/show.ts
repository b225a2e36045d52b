import type { Card } from './card.ts';
import { rendererOf } from './render.ts';
import type { Reply } from './reply.ts';
import type { Visit } from './visit.ts';

/** A card that belongs to no swap, as a reply; with the visit's notice above it, if there is one. */
export function show<Model>(
  card: Card<Model>,
  model: Model,
  visit: Visit,
): Reply & { readonly kind: 'card' } {
  const outgoing = rendererOf(card, model)(visit.reader, { kind: 'plain', notice: visit.notice });
  return { kind: 'card', outgoing };
}
