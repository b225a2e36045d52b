import { answerCollection, answerCount, type Collection } from './collection.ts';
import type { Context } from './context.ts';
import type { DirectoryUser } from './directory.ts';
import { answerEntity } from './entity-answer.ts';
import { notFound } from './graph-error.ts';
import type { GraphResponse } from './request.ts';
import { userEntity, userType } from './user-entity.ts';

export function listUsers(context: Context): GraphResponse {
  return answerCollection(context, everyone(context));
}

export function countUsers(context: Context): GraphResponse {
  return answerCount(context, everyone(context));
}

export function getUser(context: Context, key: string): GraphResponse {
  const user = userOf(context, key);
  return answerEntity(context, 'users', userEntity(context.directory, user));
}

/**
 * @param key object id or user principal name
 * @throws GraphError 404
 */
export function userOf({ directory }: Context, key: string): DirectoryUser {
  const user = directory.user(key);
  if (user === undefined) throw notFound(key);
  return user;
}

function everyone({ directory }: Context): Collection {
  const members = directory.users.map((user) => userEntity(directory, user));
  return { context: 'users', type: userType, members, directory: true };
}
