/** What the set-up before the tests of the project `whole` left for them by this name of the environment. */
export function handed(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: this test belongs to the project "whole" of jest.config.cjs`);
  return value;
}
