/** The message in a person's chat that shows a swap's living card. One per swap and person. */
export interface CardPlace {
  readonly swapId: string;
  readonly userId: string;
  readonly tenantId: string;
  readonly activityId: string;
}

export interface CardPlaces {
  /** Makes this message the living card, and answers the one it replaces, if another. */
  put(place: CardPlace): Promise<string | undefined>;
  /** The message shows something else for a while, until it is made the living card again. */
  setAside(place: Omit<CardPlace, 'tenantId'>): Promise<void>;
  /** Everybody's living card of the swap. */
  of(swapId: string): Promise<readonly (CardPlace & { readonly aside: boolean })[]>;
}
