import { expect, test } from 'vitest';

import { ApiProblem, codeOf, problemOf, sentence, unreachable } from './problems';
import { texts } from './texts';

const body = (code: string, more = {}) => ({ type: 'about:blank', title: code, status: 422, detail: 'Detail.', code, instance: '/x', errors: [], ...more });

test('a known code becomes a sentence that says what to do', () => {
  expect(sentence(problemOf(body('media_not_recognised'), 422))).toBe('This does not look like a video. Choose a video or audio recording.');
});

test('an unknown code falls back to the words of the service', () => {
  expect(sentence(problemOf(body('disk_on_fire', { detail: 'The disk is on fire.' }), 500))).toBe('The disk is on fire.');
});

test('a malformed request names the field', () => {
  const problem = problemOf(body('request_malformed', { errors: [{ field: 'title', message: 'is too long' }] }), 400);
  expect(sentence(problem)).toBe('title: is too long');
});

test('a problem that arrives as text is read', () => {
  expect(problemOf(JSON.stringify(body('upload_file_empty')), 400).code).toBe('upload_file_empty');
});

test("a proxy's page and silence are both a server that cannot be reached", () => {
  expect(sentence(problemOf('<html>Bad gateway</html>', 502))).toBe(texts.problem.network);
  expect(sentence(unreachable())).toBe(texts.problem.network);
});

test('a broken answer of the service itself is something unexpected, with its status as the code', () => {
  const problem = problemOf('<html>', 500);
  expect([sentence(problem), codeOf(problem)]).toEqual([texts.problem.unexpected, 'http_500']);
});

test('anything thrown that is no problem is something unexpected', () => {
  expect([sentence(new TypeError('x')), codeOf(new TypeError('x'))]).toEqual([texts.problem.unexpected, null]);
  expect(new ApiProblem(body('video_not_found'))).toBeInstanceOf(Error);
});
