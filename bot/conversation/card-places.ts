/** The message in a person's chat that shows a swap's living card. One per swap and person. */
export interface CardPlace {
  readonly swapId: string;
  readonly userId: string;
  readonly tenantId: string;
  readonly activityId: string;
}

export interface StandingPlace extends CardPlace {
  readonly aside: boolean;
  /** The version of the swap that the person was told of last in a new message. */
  readonly toldVersion: number | undefined;
}

export interface CardPlaces {
  /** Makes this message the living card, and answers the one it replaces, if another. */
  put(place: CardPlace): Promise<string | undefined>;
  /** The message shows something else for a while, until it is made the living card again. */
  setAside(place: Omit<CardPlace, 'tenantId'>): Promise<void>;
  /** Everybody's living card of the swap. */
  of(swapId: string): Promise<readonly StandingPlace[]>;
  /** The person was told in a new message how the swap stands at this version. */
  told(place: Omit<CardPlace, 'activityId' | 'tenantId'>, version: number): Promise<void>;
}
