// Running a program and waiting for it: quietly (its output shown only when it fails), or in the open.
import { spawn, spawnSync } from 'node:child_process';
import { onEnd } from './ending.mjs';
import { project } from './paths.mjs';

export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`);
    this.output = output;
  }
}

/** Runs to the end; its output is kept back, and thrown with CommandFailed when the program fails. */
export async function quietly(program, args, options = {}) {
  const verbose = Boolean(process.env.REELSCRIBE_VERBOSE);
  const { code, output } = await capture(program, args, { ...options, show: verbose });
  if (code !== 0) throw new CommandFailed([program, ...args].join(' '), code, output);
  return output;
}

/** Runs to the end with its output on the console as it comes; answers {code, output}. */
export const openly = (program, args, options = {}) => capture(program, args, { ...options, show: true });

/** The output of a short program, or undefined when it is missing or fails. */
export function answer(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000, ...options });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

function capture(program, args, { cwd = project, env = {}, show }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = onEnd(() => child.kill('SIGTERM'));
    let output = '';
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) process[stream].write(text);
      });
    }
    child.on('error', (error) => (ended(), reject(error)));
    child.on('close', (code, signal) => (ended(), resolve({ code: code ?? signal, output })));
  });
}
