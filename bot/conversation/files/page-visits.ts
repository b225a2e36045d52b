import type { CardUpdates } from '../card-updates.ts';
import type { Desk } from '../desk.ts';
import { formatNumber } from '../format.ts';
import { unaskedVisit } from '../unasked-visit.ts';
import type { Visit } from '../visit.ts';
import type { Wizard } from '../wizard.ts';
import type { FileHandling, Taken } from './handling.ts';
import type { FileRequest, MadeFile } from './made-file.ts';
import type { PageHolder, UploadOutcome, UploadWords } from './pages.ts';
import { readList } from './read-list.ts';
import { fileStrings } from './strings.ts';

/** What the pages of the practice mode ask the conversation. The holder's right is read anew each time (Law 5). */
export interface PageVisits {
  /** Undefined: there is no such file for this person any more. */
  file(holder: PageHolder, request: FileRequest): Promise<MadeFile | undefined>;
  /** Undefined: nobody of that id has the bot. */
  words(holder: PageHolder): Promise<UploadWords | undefined>;
  /** Adds the users of the list to the draft and brings its card in the chat up to date. */
  upload(
    holder: PageHolder,
    swapId: string,
    list: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<UploadOutcome>;
}

export interface PageVisitParts {
  readonly desk: Desk;
  readonly wizard: Wizard;
  readonly files: FileHandling;
  readonly updates: CardUpdates;
}

export function createPageVisits(parts: PageVisitParts): PageVisits {
  const { desk, files } = parts;
  return {
    file: async (holder, request) => {
      const visit = await unaskedVisit(parts, holder, undefined);
      if (visit === undefined || !(await isEntitled(visit))) return undefined;
      const making = await files.make(request, visit);
      return making.kind === 'made' ? making.file : undefined;
    },
    words: async (holder) => {
      const visit = await unaskedVisit(parts, holder, undefined);
      if (visit === undefined) return undefined;
      const language = visit.reader.adminLanguage;
      const said = fileStrings[language];
      const { uploadTitle: title, uploadIntro: intro, uploadLabel: label, uploadButton: button } = said;
      return { language, title, intro, label, button };
    },
    upload: async (holder, swapId, list) => {
      const place = (await desk.places.of(swapId)).find(({ userId }) => userId === holder.userId);
      const visit = await unaskedVisit(parts, holder, place?.activityId);
      if (visit === undefined) return refused(fileStrings.en.draftEnded);
      const said = fileStrings[visit.reader.adminLanguage];
      if (!(await isEntitled(visit))) return refused(said.notAllowed);
      if (list.name === '' && list.bytes.length === 0) return refused(said.noFile);
      const read = readList(list.name, list.bytes, visit.reader);
      if (read.kind === 'problem') return refused(read.said);
      const taken = await files.take(read.text, visit, swapId);
      if (taken.kind === 'ended') return refused(said.draftEnded);
      await deliver(taken, visit, parts);
      return outcome(taken, visit);
    },
  };
}

async function isEntitled({ desk, origin }: Visit): Promise<boolean> {
  return (await desk.entitlement(origin.userId)).kind === 'entitled';
}

function refused(said: string): UploadOutcome {
  return { taken: false, said };
}

function outcome({ addresses, junk, notice }: Taken & { kind: 'taken' }, { reader }: Visit): UploadOutcome {
  if (notice !== undefined) return refused(notice);
  const said = fileStrings[reader.adminLanguage];
  const sentences = [
    said.taken(formatNumber(reader, addresses), addresses),
    ...(junk === 0 ? [] : [said.junk(formatNumber(reader, junk), junk)]),
    said.goBack,
  ];
  return { taken: true, said: sentences.join(' ') };
}

/** In place where the draft's card stands in the chat, else as a new message. */
async function deliver(
  { reply }: Taken & { kind: 'taken' },
  { desk, origin, cardActivityId }: Visit,
  { updates }: PageVisitParts,
): Promise<void> {
  if (reply.kind !== 'card') return;
  if (cardActivityId !== undefined) {
    updates.put(origin, cardActivityId, reply.outgoing);
    return;
  }
  const delivery = await desk.messenger.post(origin, reply.outgoing);
  if (delivery.kind === 'delivered' && delivery.activityId !== undefined) {
    await reply.posted?.(delivery.activityId);
  }
}
