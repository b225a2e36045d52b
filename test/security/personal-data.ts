import type { Company } from '../../bot/practice/company/company.ts';

/** Everything in a company's directory that says who somebody is or where they belong. Object ids and products do not. */
export function personalDataOf(company: Company): readonly string[] {
  const { displayName, initialDomain, defaultDomain, people, groups, units } = company;
  const said = [
    displayName,
    initialDomain,
    defaultDomain,
    ...people.flatMap((person) => [
      person.displayName,
      person.givenName,
      person.surname,
      person.userPrincipalName,
      person.mail,
      person.department,
      person.jobTitle,
      person.mobilePhone,
      person.officeLocation,
      ...person.businessPhones,
    ]),
    ...groups.flatMap((group) => [group.displayName, group.description, group.mailNickname]),
    ...units.map((unit) => unit.displayName),
  ];
  return [...new Set(said.flatMap((text) => (text === null || text.trim() === '' ? [] : [text.trim()])))];
}

/** In how many ways a text may stand in a log: plain, and as programs write it into something else. */
export function formsOf(text: string): readonly string[] {
  const inJson = JSON.stringify(text).slice(1, -1);
  const ascii = inJson.replaceAll(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const inUrl = encodeURIComponent(text.toWellFormed());
  const forms = [
    text,
    inJson,
    JSON.stringify(inJson).slice(1, -1),
    ascii,
    inUrl,
    inUrl.replaceAll('%20', '+'),
  ];
  return [...new Set([...forms, ...inBase64(text)])];
}

/** As it stands within a longer text of which nobody knows where it begins: three ways, without what is shared. */
function inBase64(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  if (bytes.length < 9) return [];
  return [0, 1, 2].flatMap((before) => {
    const shifted = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
    const whole = Math.floor((before + bytes.length) / 3) * 4;
    const sure = shifted.slice(before === 0 ? 0 : 4, whole);
    return [sure, sure.replaceAll('-', '+').replaceAll('_', '/')];
  });
}

/**
 * Which of the texts stand in the log, in whatever form and case. One of letters alone counts where it is a word: there
 * is a “bo” in “bot”. One of two letters counts as it is written, since many words are as short.
 */
export function foundIn(log: string, texts: readonly string[]): readonly string[] {
  const plain = log.normalize('NFC');
  const folded = plain.toLowerCase();
  return texts.filter((text) =>
    formsOf(text.normalize('NFC')).some((form) =>
      text.length < 3 ? standsIn(plain, form) : standsIn(folded, form.toLowerCase()),
    ),
  );
}

const letter = /[\p{L}\p{N}]/u;

function standsIn(log: string, form: string): boolean {
  for (let at = log.indexOf(form); at >= 0; at = log.indexOf(form, at + 1)) {
    if (form.length >= 12 && !/^[\p{L}]+$/u.test(form)) return true;
    const before = log[at - 1] ?? ' ';
    const after = log[at + form.length] ?? ' ';
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}
