import { parseInstant } from '../../domain/clock/instant.ts';
import { aliasOf, type FileStep, type Step, type Story } from './case-file.ts';
import type { Found } from './found.ts';
import { itemFaults } from './item-faults.ts';
import { materialFaults } from './material-faults.ts';

/** What the schema cannot see of a story: items, aliases, moments and materials that do not fit together. */
export const storyFaults = (story: Story): readonly Found[] => [
  ...itemFaults(story),
  ...momentFaults(story.steps),
  ...aliasFaults(story.steps),
  ...materialFaults(story),
];

function momentFaults(steps: readonly Step[]): readonly Found[] {
  let latest = '';
  return steps.flatMap(({ at }, n) => {
    if (at === undefined) return [];
    const place = `/steps/${n}/at`;
    if (parseInstant(`${at}:00+08:00`) === null) return [{ place, rule: `there is no moment ${at}` }];
    const before = latest;
    if (at < before) return [{ place, rule: `${at} is earlier than the step before (${before})` }];
    latest = at;
    return [];
  });
}

/** An alias names one case for the whole story; one that only refused steps name is unused. */
function aliasFaults(steps: readonly Step[]): readonly Found[] {
  const known = new Set<string>();
  return steps.flatMap((step, n) => {
    const twice = aliasesMadeBy(step).flatMap((alias) => {
      const isTaken = known.has(alias);
      known.add(alias);
      return isTaken ? [{ place: `/steps/${n}`, rule: `the alias ${alias} is used twice` }] : [];
    });
    return [...twice, ...unknownAliases(step, n, known)];
  });
}

function unknownAliases(step: Step, n: number, known: ReadonlySet<string>): readonly Found[] {
  const named = [
    ...(step.case === undefined ? [] : [[`/steps/${n}/case`, step.case] as const]),
    ...Object.keys(step.expectCases ?? {}).map((alias) => [`/steps/${n}/expectCases/${alias}`, alias] as const),
  ];
  return named
    .filter(([, alias]) => !known.has(alias))
    .map(([place, alias]) => ({ place, rule: `no case is called ${alias}` }));
}

/** The aliases that exist once the step is done. */
export function aliasesMadeBy(step: Step): readonly string[] {
  if (step.refused !== undefined) return [];
  if (step.act === 'file') return (step as FileStep).items.map(aliasOf);
  return step.act === 'renew' ? [(step as Step & { readonly as: string }).as] : [];
}
