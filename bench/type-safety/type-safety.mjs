// A schema change must arrive in the browser's types or stop the build: tried with one mutation at a time.
import { installPackages } from '../../scripts/lib/build.mjs';
import { Refusal } from '../../scripts/lib/main.mjs';
import { maven } from '../../scripts/lib/maven.mjs';
import { step } from '../../scripts/lib/step.mjs';
import { withTemporaryDirectory } from '../../scripts/lib/temporary.mjs';
import { measure } from './measure.mjs';
import { MUTATIONS } from './mutations/all.mjs';
import { figures, line, PEERS, score } from './report.mjs';
import { Scratch } from './scratch.mjs';
import { typecheckSeconds } from './typecheck-seconds.mjs';

/** @param only texts of which a mutation's name holds one; all when absent */
export async function typeSafety({ only, timing = true } = {}) {
  const chosen = MUTATIONS.filter(({ id }) => !only || only.some((text) => id.includes(text)));
  if (chosen.length === 0) throw new Refusal(`No mutation is named like ${only}`);
  await installPackages();
  await step('Everything compiles before it is broken', () => maven('test-compile'));
  return withTemporaryDirectory(async (root) => {
    const scratch = await step('A scratch copy', () => Scratch.in(root));
    const times = timing ? await typecheckSeconds(scratch) : [];
    const results = await measure(scratch, chosen, (result) => console.log(line(result)));
    score(results);
    console.log(`${PEERS}\n`);
    return { results, figures: [...figures(results), ...times] };
  });
}
