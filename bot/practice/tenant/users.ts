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
  const user = readUserOf(context, key);
  return answerEntity(context, 'users', userEntity(context.directory, user));
}

/**
 * A user as a write finds them.
 * @param key object id or user principal name
 * @throws GraphError 404
 */
export function userOf({ directory }: Context, key: string): DirectoryUser {
  return orNotFound(directory.user(key), key);
}

/**
 * A user as reads see them.
 * @param key object id or user principal name
 * @throws GraphError 404
 */
export function readUserOf({ directory }: Context, key: string): DirectoryUser {
  return orNotFound(directory.read(key), key);
}

function orNotFound(user: DirectoryUser | undefined, key: string): DirectoryUser {
  if (user === undefined) throw notFound(key);
  return user;
}

function everyone({ directory }: Context): Collection {
  return {
    context: 'users',
    type: userType,
    members: {
      length: directory.length,
      at: (position) => {
        const user = directory.readAt(position);
        return user === undefined ? undefined : userEntity(directory, user);
      },
      positionOf: (id) => directory.index.positionOf(id),
    },
    positionsFor: (filter) => directory.index.positionsFor(filter),
    directory: true,
  };
}
