import { HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** The service as a test needs it: each test adds the calls it expects, any other is an error. */
export const service = setupServer();

export const at = (path: string): string => `${window.location.origin}/api/v1${path}`;

export const problem = (status: number, code: string, detail = 'In the words of the service.') =>
  HttpResponse.json(
    { type: `https://reelscribe.dev/problems/${code}`, title: code, status, detail, code, instance: '/api/v1', errors: [] },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
