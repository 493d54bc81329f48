// One line when a step begins, one with its seconds when it has ended.
export async function step(label, work, remark = '') {
  const began = performance.now();
  console.log(`  ${label}${remark} ...`);
  const result = await work();
  console.log(`  ${label}: done in ${seconds(began)}`);
  return result;
}

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
