// Other processes of this machine: who they are, whether they live, who holds a port.
import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { answer } from './run.mjs';

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return !/^State:\s+Z/m.test(procFile(pid, 'status') ?? '');
}

/** The command line of a process, or undefined when there is none. */
export function commandLine(pid) {
  if (existsSync('/proc/self')) return procFile(pid, 'cmdline')?.replaceAll('\0', ' ').trim();
  return answer('ps', ['-o', 'command=', '-p', String(pid)]);
}

function procFile(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

/** Asks a process to end, and ends it when it has not after `patience` milliseconds. */
export async function stop(pid, patience = 20_000) {
  send(pid, 'SIGTERM');
  if (!(await endedWithin(pid, patience))) send(pid, 'SIGKILL');
  return endedWithin(pid, 5_000);
}

async function endedWithin(pid, patience) {
  for (const deadline = Date.now() + patience; isAlive(pid); await wait(50)) if (Date.now() > deadline) return false;
  return true;
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

export function portIsFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The process that listens on a port, as {pid, command}, or undefined when it cannot be seen. */
export function portHolder(port) {
  const pid = existsSync('/proc/net/tcp') ? holderByProc(port) : answer('lsof', ['-ti', `tcp:${port}`, '-sTCP:LISTEN']);
  return pid ? { pid: Number(pid), command: (commandLine(pid) ?? '').slice(0, 100) } : undefined;
}

function holderByProc(port) {
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningInodes(readTable(table), port));
  const sockets = new Set(inodes.map((inode) => `socket:[${inode}]`));
  return readdirSync('/proc').find((pid) => /^\d+$/.test(pid) && links(`/proc/${pid}/fd`).some((l) => sockets.has(l)));
}

/** The socket inodes that listen on a port, out of the text of /proc/net/tcp. */
export function listeningInodes(table, port) {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[1]?.endsWith(local) && cells[3] === '0A')
    .map((cells) => cells[9]);
}

function readTable(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function links(folder) {
  try {
    return readdirSync(folder).map((name) => readLink(`${folder}/${name}`));
  } catch {
    return [];
  }
}

function readLink(path) {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
