import { formatNumber } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { Pause } from '../../bot/swaps/pause.ts';
import { moveReasons } from '../words/move-reasons.ts';
import { strings } from './strings.ts';

/** Why a swap waits, and what to do about it. */
export function pauseText(pause: Pause, waiting: number, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const left = formatNumber(reader, waiting);
  if (pause.kind !== 'failures') return texts.pauses[pause.kind](left, waiting);
  const reason = moveReasons[reader.adminLanguage][pause.reason];
  return texts.failures(formatNumber(reader, pause.users), reason, left);
}
