import type { Samples } from '../../bot/conversation/card.ts';
import type { EnteredSchedule } from '../../bot/swaps/schedule.ts';
import type { WhenModel } from './view.ts';

function sample(
  entered: Partial<EnteredSchedule>,
  changes: Partial<Omit<WhenModel, 'entered'>> = {},
): WhenModel {
  return {
    entered: {
      start: 'date',
      date: '2026-12-07',
      time: '09:00',
      unconfirmed: 'leave-out',
      days: '7, 3, 1',
      hour: 9,
      weekends: false,
      language: '',
      note: '',
      everybody: false,
      ...entered,
    },
    isOpen: true,
    toRemind: 3,
    withoutApp: 1,
    guests: 0,
    disabled: 0,
    withoutTeams: 0,
    ...changes,
  };
}

export const samples: Samples<WhenModel> = {
  empty: sample({ start: 'now' }, { isOpen: false, toRemind: 1, withoutApp: 0 }),
  usual: sample({}),
  longest: sample(
    {
      start: 'confirmed',
      unconfirmed: 'move-reached',
      days: '90, 60, 45, 30, 21, 14, 7, 3, 2, 1',
      weekends: true,
      language: 'sv',
      note: 'Save your files on the share of your department, and call 12 345 if it is full. '.repeat(3),
      everybody: true,
    },
    { toRemind: 98_765, withoutApp: 12_345, guests: 1_234, disabled: 2_345, withoutTeams: 54_321 },
  ),
  hostile: sample({
    date: '[Click](https://evil.example)',
    time: '25:99',
    days: '${days}',
    note: '</at> [Click](https://evil.example) ${note}',
  }),
};
