// Applies one mutation after the other to the scratch copy and judges where each was stopped.
import { walk } from './walk.mjs';

export async function measure(scratch, mutations, told = () => {}) {
  const results = [];
  for (const mutation of mutations) {
    const result = await one(scratch, mutation);
    results.push(result);
    told(result);
  }
  return results;
}

async function one(scratch, mutation) {
  scratch.apply(mutation);
  const began = performance.now();
  try {
    const { stop, why, tests = [], output } = await walk(scratch, mutation);
    return judged(mutation, { stop, why: why || 'no reason given', tests, output, seconds: (performance.now() - began) / 1000 });
  } finally {
    scratch.revert();
  }
}

/** A break that no type sees counts as stopped only when the test that is named for it failed. */
function judged(mutation, found) {
  const named = mutation.test ? found.tests.find((name) => name.includes(mutation.test)) : found.why;
  const right = mutation.kind === 'breaking' ? Boolean(found.stop && named) : !found.stop;
  return { ...mutation, ...found, why: named || found.why, right };
}
