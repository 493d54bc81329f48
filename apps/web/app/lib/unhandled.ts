/** Ends a switch that handles every case: one more in the type, and this call stops compiling. */
export function unhandled(value: never): never {
  throw new Error(`Unhandled: ${JSON.stringify(value)}`);
}
