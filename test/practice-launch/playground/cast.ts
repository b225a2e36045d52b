import type { PlaygroundCast } from '../../../bot/practice/playground/playground-config.ts';

export const tenantId = '3c2f7d0a-1d3b-4b8e-9a2c-6f5e4d3c2b1a';

export const cast: PlaygroundCast = {
  admin: person('1', 'Astrid Admin'),
  affected: person('2', 'Anna Berg'),
  others: [person('3', 'Bo Ek'), person('4', 'Åsa Öst'), person('5', 'Dan'), person('6', 'Eva von Ek')],
};

function person(digit: string, name: string) {
  return { id: `0a6f3b7e-93a1-4c44-8d27-5b6f3a1c9e1${digit}`, name, upn: `user${digit}@contoso.com` };
}
