// A copy of the project to break: the files git knows, with what is built, on a commit of its own to come back to.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject, project } from '../../scripts/lib/paths.mjs';
import { quietly } from '../../scripts/lib/run.mjs';

/** The migration that SQL mutations write into; until then it does nothing. */
const MIGRATION = 'packages/db/migrations/29990101000000_mutation.sql';
const BUILT = ['packages/db/target', 'apps/core/target'];
const NOT_NEEDED = /target\/(app|core-it-|reelscribe\.|surefire-reports)/;

export class Scratch {
  constructor(root) {
    this.root = root;
  }

  static async in(root) {
    const scratch = new Scratch(root);
    const names = await quietly('git', ['ls-files', '-co', '--exclude-standard'], { cwd: project });
    for (const name of names.split('\n').filter(Boolean)) scratch.#copy(name);
    for (const name of BUILT) scratch.#copy(name);
    symlinkSync(inProject('node_modules'), join(root, 'node_modules'));
    writeFileSync(join(root, MIGRATION), 'select 1;\n');
    scratch.git('init', '-q');
    scratch.git('add', '-A', '.');
    scratch.git('-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-qm', 'As it is');
    return scratch;
  }

  #copy(name) {
    const [from, to] = [inProject(name), join(this.root, name)];
    if (!existsSync(from)) return;
    mkdirSync(dirname(to), { recursive: true });
    const filter = (path) => !NOT_NEEDED.test(path);
    if (name.startsWith('models/')) return symlinkSync(from, to);
    cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true, filter });
  }

  git(...args) {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: this.root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  /** Refuses an edit that does not change its file: such a mutation would prove nothing. */
  apply({ sql, edits = [] }) {
    if (sql) writeFileSync(join(this.root, MIGRATION), `${sql}\n`);
    for (const { file, find, replace } of edits) {
      const before = this.read(file);
      const after = before.replace(find, () => replace);
      if (after === before) throw new Error(`There is no ${JSON.stringify(find)} to change in ${file}`);
      writeFileSync(join(this.root, file), after);
    }
  }

  read(file) {
    return readFileSync(join(this.root, file), 'utf8');
  }

  committed(file) {
    return this.git('show', `HEAD:${file}`);
  }

  /** Files below `paths` that are not as they were before the mutation. */
  changed(...paths) {
    return this.git('status', '--porcelain', '--untracked-files=all', '--', ...paths).trim();
  }

  restore(...paths) {
    this.git('checkout', '-q', 'HEAD', '--', ...paths);
  }

  revert() {
    this.git('reset', '-q', '--hard');
    this.git('clean', '-fdq');
  }
}
