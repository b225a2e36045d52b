/** A group's name may have 256 characters, a department 64 (Graph: group and user resource types). */
const longestName = 256;

/** Whether there is any use in asking for a text that somebody entered as a name. */
export function mayBeName(text: string): boolean {
  return text.length <= longestName && text.isWellFormed() && /\S/.test(text) && !/\p{Cc}/u.test(text);
}
