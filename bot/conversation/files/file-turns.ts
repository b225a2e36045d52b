import type { Reply } from '../reply.ts';
import { notice } from '../notice.ts';
import type { Turn, UploadPlace } from '../turn.ts';
import { ConversationError } from '../trouble.ts';
import type { Visit } from '../visit.ts';
import type { FileHandling } from './handling.ts';
import type { FileRequest } from './made-file.ts';
import { mostListBytes, problemWithName, readList, sizeOf } from './read-list.ts';
import { fileStrings } from './strings.ts';

/** A list of users that somebody put into the chat: fetched, read and added to their draft. */
export async function takeFiles(
  { files }: Turn & { kind: 'files' },
  visit: Visit,
  handling: FileHandling,
): Promise<Reply> {
  const said = fileStrings[visit.reader.adminLanguage];
  const [file, second] = files;
  if (file === undefined || second !== undefined) return notice(said.oneAtATime);
  const problem = problemWithName(file.name, visit.reader);
  if (problem !== undefined) return notice(problem);
  const downloaded = await visit.desk.transfer.download(file.url);
  if (downloaded.kind !== 'file') {
    const why = {
      'too-large': said.tooLarge(sizeOf(mostListBytes)),
      foreign: said.foreign,
      failed: said.unreadable,
    };
    return notice(why[downloaded.kind]);
  }
  const list = readList(file.name, downloaded.bytes, visit.reader);
  if (list.kind === 'problem') return notice(list.said);
  const taken = await handling.take(list.text, visit);
  return taken.kind === 'taken' ? taken.reply : notice(said.draftEnded);
}

/**
 * The answer to an offered file. The context that comes back says which file is meant and nothing else: the file is
 * made anew for whoever accepts. Teams waits ten seconds only, so a large file follows after the answer.
 */
export async function answerConsent(
  { place, context, offerActivityId }: Turn & { kind: 'consent' },
  visit: Visit,
  handling: FileHandling,
): Promise<Reply> {
  const said = fileStrings[visit.reader.adminLanguage];
  const request = handling.request(context);
  if (request === undefined) throw new ConversationError('unreadable');
  if (place === undefined) {
    const text = { kind: 'text', text: said.declined } as const;
    return { kind: 'later', work: () => tell(visit, text, offerActivityId) };
  }
  return {
    kind: 'later',
    work: async () => {
      const sentence = await upload(request, place, visit, handling);
      const { contentUrl, name, uniqueId, fileType } = place;
      const message =
        sentence === undefined
          ? ({ kind: 'file', contentUrl, name, uniqueId, fileType } as const)
          : ({ kind: 'text', text: sentence } as const);
      await tell(visit, message, offerActivityId);
    },
  };
}

/** What went wrong, in a sentence; undefined where the file is where it should be. */
async function upload(
  request: FileRequest,
  place: UploadPlace,
  visit: Visit,
  handling: FileHandling,
): Promise<string | undefined> {
  const { transfer, report } = visit.desk;
  const said = fileStrings[visit.reader.adminLanguage];
  try {
    if (!(await transfer.isOurs(place.contentUrl))) return said.notUploaded;
    const making = await handling.make(request, visit);
    if (making.kind !== 'made') return said.outdated;
    return (await transfer.upload(place.uploadUrl, making.file)) === 'done' ? undefined : said.notUploaded;
  } catch (error) {
    report('file-not-uploaded', error, { swapId: request.swapId });
    return said.notUploaded;
  }
}

/** In place of the offer, so that it is not accepted twice; where that cannot be, as a message of its own. */
async function tell(
  { desk, origin }: Visit,
  message: Parameters<typeof desk.messenger.send>[1],
  offerActivityId: string | undefined,
): Promise<void> {
  if (offerActivityId !== undefined) {
    const put = await desk.messenger.send(origin, message, offerActivityId);
    if (put.kind === 'delivered') return;
  }
  const sent = await desk.messenger.send(origin, message);
  if (sent.kind !== 'delivered') desk.report('file-answer-not-told', sent.kind);
}
