import type { JsonObject } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';

/** Files in a person's chat, as Teams tells a bot of them (Learn: "Send and receive files using bot"). */

/** A file that the person drops into the chat. */
export async function dropFile(chat: PersonChat, name: string, downloadUrl: string): Promise<void> {
  await dropFiles(chat, [{ name, downloadUrl }]);
}

export async function dropFiles(
  chat: PersonChat,
  files: readonly { readonly name: string; readonly downloadUrl: string }[],
): Promise<void> {
  const attachments = files.map(({ name, downloadUrl }) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: `https://contoso-my.sharepoint.com/personal/astrid/Documents/${name}`,
    name,
    content: {
      downloadUrl,
      uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D',
      fileType: name.split('.').at(-1) ?? '',
    },
  }));
  await chat.send(chat.activity({ type: 'message', id: String(Date.now()), attachments }));
}

/** The person allows an offered file, and Teams tells where it is to go. */
export function accepted(chat: PersonChat, context: unknown, uploadUrl: string): JsonObject {
  return chat.activity({
    type: 'invoke',
    name: 'fileConsent/invoke',
    value: {
      type: 'fileUpload',
      action: 'accept',
      context,
      uploadInfo: {
        contentUrl: `${new URL(uploadUrl).origin}/personal/astrid/Documents/plan.csv`,
        name: 'plan.csv',
        uploadUrl,
        uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C8C',
        fileType: 'csv',
      },
    },
  });
}

export function declined(chat: PersonChat, context: unknown): JsonObject {
  const value = { type: 'fileUpload', action: 'decline', context };
  return chat.activity({ type: 'invoke', name: 'fileConsent/invoke', value });
}
