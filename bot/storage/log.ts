/** What the store has to say of itself: ids, counts and codes only (Law 12). */
export interface StorageLog {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
