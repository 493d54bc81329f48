import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { judge } from './checks/disk.mjs';
import { isNewEnough } from './checks/node.mjs';
import { servicePort } from './checks/ports.mjs';
import { lackingFlags } from './checks/speech.mjs';
import { describe, lacks } from './lib/checks.mjs';
import { ffmpegVersion, missingLibraries, newEnough } from './lib/ffmpeg.mjs';
import { parsed } from './lib/system-libraries.mjs';
import { listeningInodes } from './lib/processes.mjs';

test('Node before 20.19 is too old', () => {
  assert.deepEqual(['18.20.0', '20.18.3', '20.19.0', '22.1.0'].map(isNewEnough), [false, false, true, true]);
});

test('the libraries that ffmpeg lacks are those ldconfig does not list', () => {
  const ldconfig =
    '5 libs found\n\tlibasound.so.2 (libc6,x86-64) => /lib/a\n\tlibxcb.so.1 (x) => /b\n\tlibxcb-shm.so.0 (x) => /c\n';
  assert.deepEqual(missingLibraries(parsed(ldconfig)), ['pulse', 'udev']);
});

test('an ffmpeg on the PATH is read by its first line', () => {
  assert.deepEqual(ffmpegVersion('ffmpeg version n7.1-12 Copyright'), [7, 1]);
  assert.equal(ffmpegVersion('ffmpeg version git-2020-01-01'), undefined);
  assert.deepEqual(
    [
      [4, 3],
      [4, 4],
      [5, 0],
    ].map(newEnough),
    [false, true, true],
  );
});

test('only a listening socket of exactly this port is its holder', () => {
  const table = [
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
    '   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 777 1',
    '   1: 0100007F:1F90 0100007F:C001 01 00000000:00000000 00:00000000 00000000     0        0 778 1',
    '   2: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 779 1',
  ].join('\n');
  assert.deepEqual(listeningInodes(table, 8080), ['777']);
});

test('a processor without the quick instructions is named by what it lacks', () => {
  assert.deepEqual(lackingFlags('flags\t\t: fpu avx fma'), ['avx2', 'f16c']);
  assert.deepEqual(lackingFlags('Features\t: fp asimd'), []);
});

test('less than 1 GiB of disk stops the start, less than 10 is only told', () => {
  assert.deepEqual(
    [0.5, 5, 50].map((free) => judge(free).state),
    ['missing', 'warning', 'ok'],
  );
});

test('a taken port is told with its holder and with what to do', async (t) => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, resolve));
  t.after(() => server.close());
  const { port } = server.address();
  const result = await servicePort({ dataDir: '/nowhere', port });
  assert.equal(result.state, 'missing');
  assert.match(result.fix, new RegExp(`PORT=${port + 1}`));
  if (process.platform === 'linux') assert.match(result.detail, new RegExp(`process ${process.pid} `));
});

test('a lack is printed with the command that mends it, and only a lack stops', () => {
  const lack = { name: 'JDK', state: 'missing', detail: 'none', fix: 'install one' };
  assert.equal(describe(lack), '  MISSING  JDK: none\n           mend it: install one');
  assert.deepEqual(lacks([lack, { ...lack, state: 'warning' }, { ...lack, state: 'ok' }]), [lack]);
});
