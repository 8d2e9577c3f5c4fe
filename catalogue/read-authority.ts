import { readFileSync } from 'node:fs';
import type { CompetentOrgans } from '../domain/authority/competent-organ.ts';
import type { Grant } from '../domain/authority/grant.ts';

/** Who decides what in a class of zones until a zone has its own list: a default to be checked against the city's list. */
export interface AuthorityList {
  readonly class: 'national' | 'provincial';
  readonly grants: readonly Omit<Grant, 'id'>[];
  readonly competentOrgans: CompetentOrgans;
}

/** Reads the list of a class of zones from `catalogue/authority`. */
export const readAuthority = (of: AuthorityList['class']): AuthorityList =>
  JSON.parse(readFileSync(new URL(`./authority/${of}.json`, import.meta.url), 'utf8')) as AuthorityList;
