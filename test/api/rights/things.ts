import type { Relation } from './kinds.ts';

/** What the address of a route may name, by its kind, in each relation. */
export type Things = Readonly<Record<Relation, Readonly<Record<string, string>>>>;
