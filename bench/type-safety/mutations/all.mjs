// Every mutation, those of a layer side by side so that the builds between them stay incremental.
import { committed } from './committed.mjs';
import { harmless } from './harmless.mjs';
import { invisible } from './invisible.mjs';
import { java } from './java.mjs';
import { sql } from './sql.mjs';
import { websocket } from './websocket.mjs';

export const MUTATIONS = [...sql, ...invisible, ...harmless, ...java, ...websocket, ...committed].map((mutation) => ({
  ...mutation,
  id: `${mutation.layer}: ${mutation.name}`,
}));
