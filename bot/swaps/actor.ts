/** On whose behalf a Graph call is made (Law 9). */
export type Actor =
  | { readonly kind: 'bot' }
  | {
      readonly kind: 'admin';
      /** The admin's object id. */
      readonly userId: string;
    };

export const theBot: Actor = { kind: 'bot' };
