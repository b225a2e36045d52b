import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** The chat: takes a turn, answers within two seconds (Law 8), and never throws. */
export interface Conversation {
  handle(turn: Turn): Promise<Reply>;
}
