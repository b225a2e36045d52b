import type { Swap } from '../swaps/swap.ts';
import type { Reader } from './reader.ts';
import type { CardJson } from './reply.ts';
import type { Phase } from './stage.ts';
import { frameStrings } from './strings.ts';

/** What surrounds a card's own parts: where one is, a notice, Back and Cancel. */
export type Frame =
  | {
      readonly kind: 'stage';
      /** The name of the stage: the verb of Back and Cancel. */
      readonly stage: string;
      readonly phase: Phase;
      readonly swap: Pick<Swap, 'id' | 'version' | 'draft'>;
      readonly notice: string | undefined;
    }
  | { readonly kind: 'plain'; readonly notice: string | undefined };

export const plainFrame: Frame = { kind: 'plain', notice: undefined };

const phases: readonly Phase[] = ['users', 'products', 'changes', 'backup', 'when', 'confirm'];

export function framed(
  body: readonly CardJson[],
  actions: readonly CardJson[],
  frame: Frame,
  reader: Reader,
): CardJson {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: reader.adminLanguage,
    msteams: { width: 'full' },
    body: [...position(frame, reader), ...notice(frame), ...body],
    actions: [...actions, ...navigation(frame, reader)],
  };
}

function position(frame: Frame, reader: Reader): CardJson[] {
  if (frame.kind === 'plain') return [];
  const strings = frameStrings[reader.adminLanguage];
  const step = phases.indexOf(frame.phase) + 1;
  return [
    {
      type: 'TextBlock',
      text: strings.position(step, phases.length, strings.phases[frame.phase]),
      size: 'Small',
      isSubtle: true,
      wrap: true,
    },
  ];
}

function notice(frame: Frame): CardJson[] {
  if (frame.notice === undefined) return [];
  return [
    {
      type: 'Container',
      style: 'accent',
      bleed: true,
      items: [{ type: 'TextBlock', text: frame.notice, wrap: true }],
    },
  ];
}

/** Back and Cancel leave the inputs out: a required field must not hold them up. */
function navigation(frame: Frame, reader: Reader): CardJson[] {
  if (frame.kind === 'plain') return [];
  const strings = frameStrings[reader.adminLanguage];
  const button = (title: string, choice: string): CardJson => ({
    type: 'Action.Execute',
    title,
    verb: frame.stage,
    data: { swap: frame.swap.id, version: frame.swap.version, choice },
    associatedInputs: 'none',
  });
  const back = frame.swap.draft.trail.length > 0 ? [button(strings.back, 'back')] : [];
  return [...back, button(strings.cancel, 'cancel')];
}
