import type { FileRecipe } from '../../bot/conversation/files/made-file.ts';
import { audit } from '../audit/file.ts';
import { letter } from '../letter/file.ts';
import { notReached } from '../letter/not-reached.ts';
import { plan } from '../plan/file.ts';
import { report } from '../report/file.ts';

/** Every file that can be had of a swap, by the name that buttons and offers carry. */
export const recipes: Readonly<Record<string, FileRecipe>> = {
  plan,
  'not-reached': notReached,
  letter,
  report,
  audit,
};
