import { describe, expect, it, test } from '@jest/globals';
import { z } from 'zod';
import { FAULT } from '../../../api/contract/faults.ts';
import { inputWords } from '../../../api/words/input.ts';

/** What is said in both languages of the first thing that is wrong with a value. */
function said(schema: z.ZodType, value: unknown): readonly string[] {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  return issue === undefined ? [] : [inputWords(issue, 'zh'), inputWords(issue, 'en')];
}

describe('what is wrong with an input', () => {
  test.each<[string, z.ZodType, unknown, readonly string[]]>([
    ['nothing but blanks', z.string().trim().min(1), ' ', ['没有填写', 'nothing is filled in']],
    ['nothing at all', z.string(), undefined, ['没有填写', 'nothing is filled in']],
    ['too few signs', z.string().min(8), 'a', ['至少要 8 个字', 'it needs at least 8 characters']],
    ['too many signs', z.string().max(2), 'abc', ['最多 2 个字', 'it takes at most 2 characters']],
    ['an empty list', z.array(z.string()).min(1), [], ['至少要 1 项', 'it needs at least 1 entry']],
    ['a number too small', z.number().min(1), 0, ['不能小于 1', 'it may not be less than 1']],
    ['a number too big', z.number().max(60), 61, ['不能大于 60', 'it may not be more than 60']],
    ['a part of a number', z.int(), 0.5, ['应当是整数', 'it must be a whole number']],
    ['words for a number', z.number(), '三', ['应当是数', 'it must be a number']],
    ['another choice', z.enum(['a', 'b']), 'c', ['只能是 a、b', 'it must be one of a, b']],
    ['no date', z.iso.date(), '2026-02-30', ['不是日期', 'it is no date']],
    ['another form', z.string().regex(/^A/), 'b', ['格式不对', 'its form is wrong']],
    ['a field too many', z.strictObject({}), { a: 1 }, ['多出了不认得的内容 a', 'nobody knows what a is']],
    ['no such shape', z.union([z.string(), z.number()]), true, ['内容不符合要求', 'it does not meet the requirements']],
  ])('is told without a word of the schema: %s', (_what, schema, value, words) => {
    expect(said(schema, value)).toEqual(words);
  });

  it('is told in the words of the contract where it has some', () => {
    expect(
      said(
        z.string().refine(() => false, FAULT.noDay),
        'x',
      ),
    ).toEqual([FAULT.noDay, 'there is no such day; write YYYY-MM-DD']);
  });
});
