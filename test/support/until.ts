import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';

/** As soon as it has happened; fails if that takes too long. */
export async function until(happened: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await happened())) {
    assert.ok(Date.now() < end, 'It has not happened in time');
    await setTimeout(20);
  }
}
