type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** What the store has to say of itself: a fixed word and ids, counts and codes only (Law 12). */
export interface StorageLog {
  warn(event: string, facts?: Facts): void;
  error(event: string, error: unknown, facts?: Facts): void;
}
