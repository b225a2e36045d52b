/** Everyone who has the bot in their own chat: where to reach them, in which language and time zone. */
export interface Person {
  readonly tenantId: string;
  /** Object id, lower case. */
  readonly userId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** Chosen with the language command; wins over the client's. */
  readonly chosenLanguage: string | undefined;
  /** BCP 47, for example `sv-SE`: as the client last said or, until it has, as the directory has it. */
  readonly clientLocale: string | undefined;
  /** IANA, as the client last said. */
  readonly timeZone: string | undefined;
}

/** What an incoming activity tells about its sender; `undefined` leaves what is on record. */
export interface Sighting {
  readonly tenantId: string;
  readonly userId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly clientLocale: string | undefined;
  readonly timeZone: string | undefined;
}

export interface Roster {
  /** Records where the person is now and answers what is known of them. */
  see(sighting: Sighting): Promise<Person>;
  find(tenantId: string, userId: string): Promise<Person | undefined>;
  /** Those of the users whom the bot knows. */
  findAll(tenantId: string, userIds: readonly string[]): Promise<readonly Person[]>;
  /** Where Teams was last heard to serve the organisation; undefined before anybody there has met the bot. */
  serviceUrl(tenantId: string): Promise<string | undefined>;
  chooseLanguage(tenantId: string, userId: string, language: string): Promise<void>;
  /** The bot was removed from the person's chat: they cannot be reached any more. */
  forget(tenantId: string, userId: string): Promise<void>;
}
