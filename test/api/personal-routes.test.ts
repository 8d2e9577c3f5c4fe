import { describe, expect, it, test } from '@jest/globals';
import { z } from 'zod';
import { READ_KINDS, type AnyRoute } from '../../api/contract/route.ts';
import { routes } from '../../api/contract/routes.ts';
import { zhReads } from '../../web/src/texts/zh-reads.ts';

/** Parts of an answer by which somebody is named, or can be reached. */
const NAMING =
  `legalRepresentative login email mobile idNumber agent agents filer recipient objector by person signer claimedBy
  opened holder givenBy who`.split(/\s+/);

/** Routes whose answers name nobody who would have to know that it was read, and why. */
const NOBODY_ELSE: Readonly<Record<string, string>> = {
  'who asks, and what is theirs':
    'readMe listAccountEvents listInvitations listOwnRelations listOwnSubstitutions readWishes readHome',
  'officers in what they do for the zone': `listApiKeys listEditions readEdition listAuthorityLists readAuthorityList
    listPublications readPublication listSubstitutions listPersonalReads whyWaiting readProgress listJoints listJointVisits
    listStewards listExtensionRequests readExtension listTasks listClocks listClaimChanges readTriage listVisits listVisitsTo`,
  'an enterprise, a unit or a rule, and no person': `listItems readItem readPlanBasis listCommitments listTurns
    listCommitmentsOfProject listPublishedResults listProjects verifyPaper`,
};

const table = Object.entries<AnyRoute>(routes);
const excused = Object.values(NOBODY_ELSE).flatMap((routesOf) => routesOf.split(/\s+/));

/** The names of all parts of an answer, however deep. */
function partsOf({ answer }: AnyRoute): ReadonlySet<string> {
  const parts = new Set<string>();
  JSON.stringify(z.toJSONSchema(answer, { unrepresentable: 'any' }), (key, value: unknown) => {
    if (key === 'properties') for (const part of Object.keys(value as object)) parts.add(part);
    return value;
  });
  return parts;
}

const names = (entry: AnyRoute): boolean => NAMING.some((part) => partsOf(entry).has(part));

describe('a read that shows persons', () => {
  const reads = table.filter(([, entry]) => entry.method === 'GET' && names(entry));

  it.each(reads)('%s says so, or why it need not be noted', (name, { personal }) => {
    expect([name, personal !== undefined, excused.includes(name)]).toEqual([
      name,
      personal !== undefined,
      personal === undefined,
    ]);
  });

  it('is excused only as long as it is one', () => {
    expect(excused.filter((name) => !reads.some(([one]) => one === name))).toEqual([]);
  });

  test.each(table.filter(([, { personal }]) => personal !== undefined))(
    '%s says of what by a parameter of its address, and where by a part of its answer',
    (_name, { params, personal, ...entry }) => {
      expect(Object.keys(params.shape)).toEqual(
        expect.arrayContaining(personal?.of === undefined ? [] : [personal.of]),
      );
      const where = personal?.where;
      expect(where === undefined || partsOf({ params, ...entry }).has(where)).toBe(true);
    },
  );

  it('is told in words to whoever looks over the reads', () => {
    expect(Object.keys(zhReads.kinds)).toEqual(expect.arrayContaining([...READ_KINDS]));
  });
});
