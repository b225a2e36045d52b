import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { PracticeError } from '../practice-error.ts';
import type { DirectoryUser } from './directory.ts';

/** What a practice tenant keeps over a restart: the users who differ from the company's. */
interface State {
  readonly tenantId: string;
  readonly users: readonly DirectoryUser[];
}

/**
 * Users saved for the tenant; none when there is no file yet.
 * @throws PracticeError when the file is none of this tenant's
 */
export function loadUsers(file: string, tenantId: string): readonly DirectoryUser[] {
  if (!existsSync(file)) return [];
  const state = parse(readFileSync(file, 'utf8'));
  if (state?.tenantId !== tenantId) {
    throw new PracticeError(
      `${file} is not a state of this practice tenant. Delete it to begin with the company afresh.`,
    );
  }
  return state.users;
}

/** Replaces the file as a whole, so that whoever is stopped in the middle finds the old state or the new. */
export function saveUsers(file: string, tenantId: string, users: readonly DirectoryUser[]): void {
  const next = `${file}.next`;
  const state: State = { tenantId, users };
  writeFileSync(next, JSON.stringify(state));
  renameSync(next, file);
}

function parse(text: string): State | undefined {
  try {
    return JSON.parse(text) as State;
  } catch {
    return undefined;
  }
}
