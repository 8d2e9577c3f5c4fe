import type { AnyRoute } from '../../../api/contract/route.ts';

/** How a thing stands to whoever asks. */
export const RELATIONS = ['own', 'same', 'bureau', 'zone', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Things of one enterprise, and of one person, are told apart by less than those of a bureau; those of a zone by less still. */
const OF_ENTERPRISE = ['own', 'same', 'zone', 'none'] as const;
const OF_ZONE = ['own', 'zone', 'none'] as const;
const OF_SYSTEM = ['own', 'none'] as const;

/** The kinds of things, each with its relations. What an address names first of these decides. */
const DECIDING = {
  attendance: RELATIONS,
  case: RELATIONS,
  commitment: RELATIONS,
  task: RELATIONS,
  submission: RELATIONS,
  visit: RELATIONS,
  file: RELATIONS,
  paper: RELATIONS,
  complaint: RELATIONS,
  urging: RELATIONS,
  lateRecord: RELATIONS,
  project: RELATIONS,
  mandate: OF_ENTERPRISE,
  enterprise: OF_ENTERPRISE,
  upload: OF_ENTERPRISE,
  invitation: OF_ENTERPRISE,
  notice: OF_ENTERPRISE,
  session: OF_ENTERPRISE,
  ownSubstitution: OF_ENTERPRISE,
  zone: OF_ZONE,
  member: OF_ENTERPRISE,
  key: OF_SYSTEM,
  dispute: OF_SYSTEM,
  administrator: OF_SYSTEM,
} as const satisfies Readonly<Record<string, readonly Relation[]>>;

/** What is named beside one of these, and belongs to it. */
const BESIDE = [
  'memberPerson',
  'note',
  'request',
  'zoneRequest',
  'hat',
  'person',
  'relation',
  'substitution',
  'edition',
  'list',
  'publication',
  'grant',
  'erasure',
  'pilot',
  'creditRecord',
] as const;

export type Kind = keyof typeof DECIDING | (typeof BESIDE)[number];
export const KINDS = [...Object.keys(DECIDING), ...BESIDE] as readonly Kind[];

/** What is no thing with an owner: a word of the law, of the catalogue, or of whoever asks. */
const WORDS: readonly string[] = [
  'article',
  'bureau',
  'clock',
  'code',
  'number',
  'park',
  'subject',
  'token',
  'uscc',
  'year',
];

/** Parameters that name different things in different places: where, and what. */
const BY_PLACE: readonly (readonly [place: string, kind: Kind | 'word'])[] = [
  ['/api/supervision/sheets/:list', 'word'],
  ['/late-records/:record', 'lateRecord'],
  ['/credit-records/:record', 'creditRecord'],
  ['/invitations/people/:hat', 'member'],
  ['/enterprises/:enterprise/hats/:hat', 'member'],
  ['/enterprises/:enterprise/people/:person', 'memberPerson'],
  ['/administrators/:person', 'administrator'],
  ['/api/me/substitutions/:substitution', 'ownSubstitution'],
  ['/zones/:zone/steward-requests/:request', 'zoneRequest'],
];

/** Which kind of thing a parameter of an address names; `word`: none. Throws where nobody has said it. */
export function kindNamed({ path }: Pick<AnyRoute, 'path'>, name: string): Kind | 'word' {
  const placed = BY_PLACE.find(([place]) => place.endsWith(`:${name}`) && path.includes(place));
  const kind = placed?.[1] ?? (WORDS.includes(name) ? 'word' : KINDS.find((one) => one === name));
  if (kind === undefined) throw new Error(`${path}: no kind of thing is called ${name}`);
  return kind;
}

export const paramsOf = ({ path }: Pick<AnyRoute, 'path'>): readonly string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => String(name));

/** What decides of all that an address names; undefined: it names no thing. */
export function decidingKind(entry: Pick<AnyRoute, 'path'>): keyof typeof DECIDING | undefined {
  const named = paramsOf(entry).map((name) => kindNamed(entry, name));
  return (Object.keys(DECIDING) as (keyof typeof DECIDING)[]).find((kind) => named.includes(kind));
}

/** In which relations the thing of a route stands to those who ask; `own` alone where its address names none. */
export function relationsOf(entry: Pick<AnyRoute, 'path'>): readonly Relation[] {
  const kind = decidingKind(entry);
  return kind === undefined ? ['own'] : DECIDING[kind];
}
