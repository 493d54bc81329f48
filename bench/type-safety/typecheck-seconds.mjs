// How long `npm run typecheck` takes when nothing changed, and after one column was renamed.
import { CommandFailed, quietly } from '../../scripts/lib/run.mjs';
import { round } from './report.mjs';

const RENAME = { sql: 'alter table public.videos rename column original_filename to file_name;' };

export async function typecheckSeconds(scratch) {
  await typecheck(scratch);
  const warm = await typecheck(scratch);
  scratch.apply(RENAME);
  const renamed = await typecheck(scratch);
  scratch.revert();
  return [
    { what: 'npm run typecheck, warm', value: warm, unit: 's', limit: 60 },
    { what: 'npm run typecheck, after one column rename', value: renamed, unit: 's', limit: 30 },
  ];
}

async function typecheck(scratch) {
  const began = performance.now();
  try {
    await quietly('npm', ['run', 'typecheck', '--silent'], { cwd: scratch.root });
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
  }
  return round((performance.now() - began) / 1000);
}
