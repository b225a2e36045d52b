import { createHash } from 'node:crypto';

/** Somebody who can be played or picked in the Playground. `id` is their object id, a GUID. */
export interface PlaygroundPerson {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
}

/** The Playground knows six people, no more and no fewer. */
export interface PlaygroundCast {
  readonly admin: PlaygroundPerson;
  readonly affected: PlaygroundPerson;
  /** Four more whom the people picker finds. */
  readonly others: readonly [PlaygroundPerson, PlaygroundPerson, PlaygroundPerson, PlaygroundPerson];
}

export type WindowName = 'admin' | 'affected';

/** The bot's id where nobody has registered one. */
const practiceBotId = 'b07d0b07-0b07-4b07-8b07-0b07d0b07d0b';

/** The id of a person's own chat with the bot: the same at each start, and different for everybody. */
export function personalChatId(person: PlaygroundPerson): string {
  return `a:${person.id}`;
}

/**
 * The settings of one window (schema teams-app-test-tool-config 0.1.1), as JSON, which YAML contains. Each
 * person's `id` is their object id, because the people picker submits the one and the bot expects the other.
 */
export function playgroundConfig(cast: PlaygroundCast, current: WindowName, tenantId: string): string {
  const people = [cast.admin, cast.affected, ...cast.others];
  const currentUser = cast[current];
  const guid = (use: string) => guidOf(`${tenantId}/${current}/${use}`);
  return JSON.stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: practiceBotId, name: 'License Swap' },
    currentUser: userOf(currentUser),
    users: people.filter((person) => person !== currentUser).map(userOf),
    personalChat: { id: personalChatId(currentUser) },
    groupChat: { id: guid('group'), name: 'Group Chat' },
    team: {
      id: guid('team'),
      name: 'Team',
      aadGroupId: guid('team group'),
      channels: [{ id: guid('channel'), name: 'Announcements' }],
    },
  });
}

function userOf({ id, name, upn }: PlaygroundPerson): object {
  const [givenName = name, ...rest] = name.split(' ');
  // `userPrincipleName` is misspelt in the schema.
  return {
    id,
    name,
    userPrincipleName: upn,
    aadObjectId: id,
    givenName,
    surname: rest.join(' '),
    email: upn,
  };
}

/** A GUID that is the same for the same name (RFC 9562, version 8). */
function guidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const third = `8${hex.slice(13, 16)}`;
  const fourth = `8${hex.slice(17, 20)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), third, fourth, hex.slice(20, 32)].join('-');
}
