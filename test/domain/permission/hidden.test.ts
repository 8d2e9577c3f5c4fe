import { describe, expect, it } from '@jest/globals';
import { hiddenOf, personsIn, withHidden } from '../../../domain/permission/hidden.ts';

describe('whose names are hidden of what was recorded', () => {
  it('who acted for the applicant or for themselves, received a paper, or was told of a right; no officer, and not the law', () => {
    const by = (name: string, capacity: string) => ({ person: 'p', name, capacity, unit: 'u' });
    expect(
      personsIn([
        { type: 'filed', by: by('顾文静', 'agent'), signature: { person: 'g', name: '顾大', capacity: 'agent' } },
        { type: 'accepted', by: by('陈立群', 'window') },
        { type: 'deemedAccepted', by: by('系统', 'system') },
        { type: 'served', recipient: '吴敏', by: by('陈立群', 'window') },
        { type: 'hearingRightNotified', parties: ['何进', '何出'], by: by('周敏', 'reviewer') },
        { type: 'hearingRequested', by: by('何进', 'thirdParty') },
      ]),
    ).toEqual(['顾文静', '顾大', '吴敏', '何进', '何出', '何进']);
  });
});

describe('what is hidden', () => {
  const hidden = hiddenOf([
    ['name', '王'],
    ['name', '顾文'],
    ['name', '顾文静'],
    ['phone', '13812345678'],
  ]);

  it('is hidden wherever it stands in a text, the longer name first, and a name of one sign nowhere', () => {
    const paper = {
      type: 'facts',
      rows: [
        ['联系人', '顾文静（13812345678）'],
        ['在场', '顾文、王'],
      ],
    };
    expect(withHidden(paper, hidden)).toEqual({
      type: 'facts',
      rows: [
        ['联系人', '顾**（138****5678）'],
        ['在场', '顾**、王'],
      ],
    });
  });

  it('is no code of the system, whatever somebody is called', () => {
    const called = hiddenOf([['name', 'window']]);
    const event = { type: 'window', by: { name: 'window', capacity: 'window' }, seq: 3, at: null };
    expect(withHidden(event, called)).toEqual({ ...event, by: { name: 'w**', capacity: 'window' } });
  });
});
