/** What came of putting the bot among somebody's apps. */
export type Installation =
  | {
      /** Now, or they had it. */
      readonly kind: 'installed' | 'already';
      /** Their chat with the bot, where it could be read. */
      readonly conversationId: string | undefined;
    }
  | { readonly kind: 'refused'; readonly code: InstallRefusal };

export type InstallRefusal =
  /** The organisation has not uploaded the app. */
  | 'not-in-catalogue'
  /** An app permission policy keeps the app from this person, or the bot may not install apps. */
  | 'forbidden'
  /** There is no such person in Teams. */
  | 'user-gone'
  /** Nobody knows: no answer that says anything. Worth another try later. */
  | 'unavailable'
  /** Any other no. */
  | 'other';

/** Puts the bot among people's apps. What they have already stays as it is, and nobody is greeted by it. */
export interface AppInstaller {
  /** Never rejects. */
  install(userId: string): Promise<Installation>;
}
