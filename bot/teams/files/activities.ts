import type { Origin, SharedFile, Turn, UploadPlace } from '../../conversation/turn.ts';
import { fieldsOf, objectsOf, stringOf, type IncomingActivity } from '../activity.ts';

/** The contract is Learn: "Send and receive files using bot". */
const downloadInfo = 'application/vnd.microsoft.teams.file.download.info';

/** The files that a person put into the chat; other attachments, such as the HTML of what was typed, are none. */
export function sharedFiles(activity: IncomingActivity): readonly SharedFile[] {
  return objectsOf(activity['attachments'])
    .filter(({ contentType }) => contentType === downloadInfo)
    .map(({ name, content }) => {
      const { downloadUrl, fileType } = fieldsOf(content);
      const type = stringOf(fileType);
      return {
        name: stringOf(name) ?? (type === undefined ? '' : `file.${type}`),
        url: stringOf(downloadUrl) ?? '',
      };
    });
}

/** The answer to an offered file. One that accepts without saying where counts as an answer all the same. */
export function consentTurn(activity: IncomingActivity, origin: Origin): Turn {
  const { action, context, uploadInfo } = fieldsOf(activity['value']);
  const offerActivityId = stringOf(activity['replyToId']);
  const place = action === 'accept' ? placeOf(fieldsOf(uploadInfo)) : undefined;
  return { kind: 'consent', origin, place, context, offerActivityId };
}

function placeOf(info: ReturnType<typeof fieldsOf>): UploadPlace {
  const { uploadUrl, contentUrl, name, uniqueId, fileType } = info;
  return {
    uploadUrl: stringOf(uploadUrl) ?? '',
    contentUrl: stringOf(contentUrl) ?? '',
    name: stringOf(name) ?? '',
    uniqueId: stringOf(uniqueId) ?? '',
    fileType: stringOf(fileType) ?? '',
  };
}
