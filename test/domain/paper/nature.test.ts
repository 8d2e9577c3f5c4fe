import { describe, expect, it, test } from '@jest/globals';
import { writePaper } from '../../../domain/paper/write-paper.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

const KINDS = [
  'hearingRightNotice',
  'hearingNotice',
  'deferralPromise',
  'deferralNotice',
  'terminationNotice',
  'rectificationNotice',
  'revocationPriorNotice',
  'revocationDecision',
  'permitWithdrawal',
  'deregistration',
  'permitExtension',
] as const;

type Nature = 'permit' | 'filing' | 'review' | 'confirmation' | 'registration' | 'contract' | 'notice';

/** A sample as it reads for an item of that nature, with its title and without the names of laws. */
function told(kind: (typeof KINDS)[number], nature: Nature): string {
  const sample = SAMPLES[kind];
  const paper = writePaper({ ...sample, item: { ...sample.item, nature } } as typeof sample);
  return `${paper.title}\n${textOf(paper)}`.replaceAll(/《[^》]*》/g, '');
}

describe('a paper of what is no permit', () => {
  test.each(KINDS)('does not call it one: %s', (kind) => {
    for (const nature of ['filing', 'review', 'confirmation', 'registration'] as const)
      expect(told(kind, nature)).not.toContain('行政许可');
  });

  it('calls it what it is', () => {
    expect(told('hearingRightNotice', 'filing')).toContain('本机关正在审查下列备案：');
    expect(told('hearingNotice', 'review')).toContain('本机关就下列审查申请举行听证');
    expect(told('deferralNotice', 'confirmation')).toContain('但不作出予以确认的决定');
    expect(told('deferralPromise', 'filing')).toContain('但不作出予以备案的决定');
    expect(told('terminationNotice', 'review')).toContain('终止办理不是不予通过审查的决定');
    expect(told('rectificationNotice', 'registration')).toContain('依法撤销登记');
    expect(told('revocationPriorNotice', 'filing')).toContain('撤销备案事先告知书');
    const revocation = told('revocationDecision', 'confirmation');
    for (const said of ['撤销确认决定书', '作出予以确认决定', '撤销上述确认', '不得再以该确认为依据'])
      expect(revocation).toContain(said);
    expect(told('permitWithdrawal', 'filing')).toContain('撤回备案决定书');
    expect(told('deregistration', 'registration')).toContain('注销上述登记。有关证明文件应当交回。');
    expect(told('permitExtension', 'confirmation')).toContain('确认延期决定书');
    for (const nature of ['contract', 'notice'] as const)
      expect(told('revocationDecision', nature)).toMatch(/^撤销办理结果决定书[^]*不得再以该办理结果为依据/u);
  });

  it('has no permit holder: a filing has who filed, and everything else whom it concerns', () => {
    expect(told('permitWithdrawal', 'filing')).toMatch(/备案单位\n.*\n备案事项\n/u);
    expect(told('deregistration', 'registration')).toMatch(/当事人\n.*\n登记事项\n/u);
    expect(told('revocationDecision', 'confirmation')).toContain('当事人与本机关各执一份');
    expect(told('rectificationNotice', 'filing')).toMatch(/备案单位\n.*\n备案事项\n[^]*备案单位与本机关各执一份/u);
  });

  it('has no applicant where it is sent in: whoever filed or reported has the other copy of what is told of it', () => {
    expect(told('hearingRightNotice', 'filing')).toMatch(/报送单位\n.*\n备案事项\n[^]*报送单位与本机关各执一份/u);
    expect(told('hearingRightNotice', 'notice')).toMatch(/报送单位\n.*\n报备事项\n[^]*报送单位与本机关各执一份/u);
    expect(told('hearingRightNotice', 'review')).toMatch(/申请人\n.*\n申请事项\n[^]*申请人与本机关各执一份/u);
  });

  it('and a permit stays one', () => {
    expect(told('hearingRightNotice', 'permit')).toContain('下列行政许可申请');
    expect(told('revocationDecision', 'permit')).toContain('撤销上述行政许可');
    expect(told('deferralNotice', 'permit')).toContain('但不作出准予行政许可的决定');
    expect(told('deregistration', 'permit')).toContain('行政许可证件应当交回。');
  });
});
