import { fieldsOf, objectsOf, stringOf, type IncomingActivity } from './activity.ts';

/** Bounded, so that a hostile text cannot make the search long. */
const mentionTags = /<\/?at(?: [^<>]{0,100})?>/g;

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What the person typed: without the mention of the bot, other mentions as plain names, single spaces for hard ones. */
export function typedText(activity: IncomingActivity): string {
  const text = stringOf(activity['text']) ?? '';
  const botId = fieldsOf(activity['recipient'])['id'];
  const mentions = objectsOf(activity['entities']).filter(
    ({ type, mentioned }) => type === 'mention' && botId !== undefined && fieldsOf(mentioned)['id'] === botId,
  );
  const bare = mentions.reduce((rest, mention) => {
    const tag = stringOf(mention['text']);
    return tag === undefined ? rest : rest.replaceAll(tag, ' ');
  }, text);
  const plain = bare.replaceAll(mentionTags, '').replaceAll(/&nbsp;|\u00a0/g, ' ');
  return (activity['textFormat'] === 'xml' ? decoded(plain) : plain).trim();
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}
