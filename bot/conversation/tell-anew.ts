import { theBot } from '../swaps/actor.ts';
import type { StandingPlace } from './card-places.ts';
import { plainFrame } from './frame.ts';
import type { Address, Delivery } from './messenger.ts';
import { rendererOf } from './render.ts';
import type { OutgoingCard } from './reply.ts';
import type { SwapWatchParts } from './swap-watch.ts';
import { unaskedVisit } from './unasked-visit.ts';
import { Undelivered } from './undelivered.ts';

/** After so long what had to wait is tried again where it was not said when. */
const laterMs = 30_000;

/** So many times: half an hour of being asked to wait. */
const mostTries = 60;

/**
 * Tells how the swap stands in a new message, which becomes the living card, and makes a pointer of the old one. Where
 * the message cannot be delivered, or nobody knows whether it was, the living card tells it instead: after those answers
 * Teams wants no repeat (Learn: Status codes from bot conversational APIs), and a second result would be read as that of
 * a second swap.
 * @param signal ends the waiting for Teams; what is not told then is for whoever takes up the job
 */
export async function tellAnew(
  parts: SwapWatchParts,
  place: StandingPlace,
  signal: AbortSignal,
): Promise<void> {
  const { desk, standing, updates, wizard } = parts;
  const swap = await desk.journal.find(place.swapId);
  if (swap === undefined) return;
  const visit = await unaskedVisit(parts, place, place.activityId, theBot);
  const current = visit && (await wizard.current(swap, visit));
  if (visit === undefined || current === undefined) return;
  const showInPlace = (): void => {
    updates.put(visit.origin, place.activityId, current);
  };
  const delivery = await posted(parts, visit.origin, current, showInPlace, signal);
  if (delivery.kind === 'wait' && signal.aborted) return;
  await desk.places.told(place, swap.version);
  if (delivery.kind !== 'delivered')
    desk.report('not-told-anew', new Undelivered(delivery), { swapId: swap.id });
  if (delivery.kind !== 'delivered' || delivery.activityId === undefined) {
    showInPlace();
    return;
  }
  await desk.places.put({ ...place, activityId: delivery.activityId });
  updates.put(
    visit.origin,
    place.activityId,
    rendererOf(standing.pointer, undefined)(visit.reader, plainFrame),
  );
}

/** @param asked is told when Teams asks to wait longer than a moment */
async function posted(
  { desk }: SwapWatchParts,
  address: Address,
  outgoing: OutgoingCard,
  asked: () => void,
  signal: AbortSignal,
): Promise<Delivery> {
  for (let tries = 1; ; tries += 1) {
    const delivery = await desk.messenger.post(address, outgoing);
    if (delivery.kind !== 'wait' || tries === mostTries || signal.aborted) return delivery;
    if (tries === 1) asked();
    await desk.clock.sleep(delivery.ms ?? laterMs, signal).catch(() => undefined);
  }
}
