import { byteLengthOf } from '../../bot/conversation/files/bytes.ts';
import type { FileRequest, Making } from '../../bot/conversation/files/made-file.ts';
import { fileStrings } from '../../bot/conversation/files/strings.ts';
import { plainFrame } from '../../bot/conversation/frame.ts';
import type { Delivery } from '../../bot/conversation/messenger.ts';
import { notice } from '../../bot/conversation/notice.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { submitted } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { makeFile, requestOf } from './make.ts';
import { file as card } from './view.ts';

/**
 * Offers a file about a swap, in a message below the card: Teams asks whether it may be put into the person's
 * OneDrive; in practice the message links to it. The swap itself is left as it is.
 */
export const fileStep: Step<FileRequest> = {
  verb: 'file',
  audience: 'admin',
  commands: {},
  parse: (data) => (submitted(data)?.['choice'] === 'offer' ? requestOf(data) : undefined),
  handle: async (request, visit) => {
    const making = await makeFile(request, visit);
    if (making.kind === 'colleagues') return notice(frameStrings[visit.reader.adminLanguage].colleagues);
    const said = making.kind === 'made' ? await offer(request, making, visit) : undefined;
    const swap = await visit.desk.journal.find(request.swapId);
    if (swap === undefined) throw new ConversationError('no-such-swap');
    return await visit.wizard.show(swap, visit, said ?? fileStrings[visit.reader.adminLanguage].outdated);
  },
};

/** What to say above the card. */
async function offer(
  request: FileRequest,
  { file, words }: Making & { kind: 'made' },
  { desk, origin, reader }: Visit,
): Promise<string> {
  const said = fileStrings[reader.adminLanguage];
  const url = desk.pages?.file(origin, request);
  let delivery: Delivery;
  if (url === undefined) {
    const bytes = await byteLengthOf(file.text());
    const context = { file: request.file, id: request.swapId };
    const { description } = words;
    delivery = await desk.messenger.send(origin, {
      kind: 'file-offer',
      name: file.name,
      description,
      bytes,
      context,
    });
  } else {
    const render = rendererOf(card, { ...words, name: file.name, url });
    delivery = await desk.messenger.post(origin, render(reader, plainFrame));
  }
  if (delivery.kind !== 'delivered') return said.notOffered;
  return url === undefined ? said.asked : said.offered;
}
