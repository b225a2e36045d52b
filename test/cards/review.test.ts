import assert from 'node:assert/strict';
import { plainFrame } from '../../bot/conversation/frame.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import type { ReviewLine, ShownReview } from '../../cards/review/model.ts';
import { samples } from '../../cards/review/samples.ts';
import { review } from '../../cards/review/view.ts';
import { partsOfType } from '../support/card-parts.ts';

const english: Reader = {
  adminLanguage: 'en',
  userLanguage: 'en',
  locale: 'en-US',
  timeZone: 'Europe/Stockholm',
};

describe('the review card', () => {
  it('tells what holds data in full, and in one line what only has fewer features', () => {
    const said = textsOf([
      { ...less('mailbox'), beforeGb: 100, afterGb: 2 },
      { ...less('onedrive'), beforeGb: 5_120, afterGb: 2 },
      less('sharepoint'),
      less('stream'),
      less('viva'),
    ]);
    assert.ok(said.includes('**Mailbox**: 100 GB → 2 GB – 3 users'));
    assert.ok(said.includes('**OneDrive**: 5 TB → 2 GB – 3 users'));
    assert.ok(said.includes('SharePoint, Stream, and Viva'));
    assert.ok(!said.some((text) => text.startsWith('**Stream**')));
  });

  it('tells one or two services with fewer features in full too', () => {
    const said = textsOf([less('sharepoint'), less('stream')]);
    assert.ok(said.includes('**Stream** – 3 users'));
  });

  it('never shortens what is lost', () => {
    const lost = (['stream', 'viva', 'sway'] as const).map((service) => ({
      ...less(service),
      change: 'lost' as const,
    }));
    assert.ok(textsOf(lost).includes('**Sway** – 3 users'));
  });
});

function less(service: ServiceId): ReviewLine {
  return { service, change: 'reduced', users: 3, beforeGb: undefined, afterGb: undefined };
}

function textsOf(lines: readonly ReviewLine[]): readonly string[] {
  const model: ShownReview = { ...samples.usual, lines };
  const { card } = rendererOf(review, model)(english, plainFrame);
  return partsOfType(card, /^TextBlock$/).map(({ text }) => String(text));
}
