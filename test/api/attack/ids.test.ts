import { describe, expect, it } from '@jest/globals';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import type { Capacity } from '../../../domain/case/actor.ts';
import { openDesk } from '../desk.ts';
import { kindNamed } from '../rights/kinds.ts';
import { layRightsWorld } from '../rights/world.ts';
import { askersOf, kindOf, NOWHERE, send, soundParts, withId } from './asking.ts';
import { idPlaces, type IdPlace } from './id-places.ts';

const desk = await openDesk();
const world = await layRightsWorld(desk);

/** Which zones there are everybody knows, and how an enterprise stands every officer: who may ask is in the table of rights. */
const KNOWN = ['zone', 'enterprise'];

const places = Object.entries<AnyRoute>(routes).flatMap(([name, entry]) =>
  idPlaces(entry).map((place) => [`${name}: ${place.part} ${place.path.join('.')}`, entry, place] as const),
);
const hidden = places.filter(([, { media }, place]) => !KNOWN.includes(kindOf(place)) && media !== 'text/event-stream');

/** What the hidden things of some names are called. */
const CALLED: Readonly<Record<string, string>> = {
  task: 'task-review-zone',
  // Persons, by the part they would play.
  substitute: 'person-zone',
  officer: 'person-zone',
  chair: 'person-zone',
  to: 'person-zone',
  against: 'edition-zone',
  signature: 'file-zone',
  photo: 'file-zone',
  party: 'agent-zone',
};

/** What of the other zone would stand at a place. */
function hiddenOf(entry: AnyRoute, place: IdPlace): string {
  const [name] = place.path;
  const kind = place.part === 'params' ? kindNamed(entry, String(name)) : kindOf(place);
  return CALLED[kind] ?? world.things.zone[kind] ?? `${kind}-zone`;
}

/** What there is, but of another kind. */
const wrongOf = (place: IdPlace): string => (kindOf(place) === 'case' ? 'project-own' : 'case-own');

const answerWith = async (entry: AnyRoute, place: IdPlace, [as, id]: readonly [Capacity, string]) => {
  const { status, text } = await send(desk, world, entry, { ...withId(soundParts(entry, world), place, id), as });
  return [status, text.replaceAll(new RegExp(`\\b(${id}|${NOWHERE})\\b`, 'g'), '')] as const;
};

describe('an id that one may not see is answered as one that is not there, whatever it stands in', () => {
  it.each(hidden)('%s', async (_name, entry, place) => {
    const asked = [...askersOf(entry)];
    const none = await Promise.all(asked.map((as) => answerWith(entry, place, [as, NOWHERE])));
    expect(none.filter(([status]) => status >= 500)).toEqual([]);
    expect(await Promise.all(asked.map((as) => answerWith(entry, place, [as, hiddenOf(entry, place)])))).toEqual(none);
  });
});

describe('an id of a thing of another kind is answered as one that is not there', () => {
  it.each(places)('%s', async (_name, entry, place) => {
    const as = askersOf(entry)[0] as Capacity;
    const none = await answerWith(entry, place, [as, NOWHERE]);
    expect(await answerWith(entry, place, [as, wrongOf(place)])).toEqual(none);
  });
});
