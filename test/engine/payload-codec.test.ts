import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import fc from 'fast-check';
import { payloadCodec } from '../../engine/payload-codec.ts';
import { parsePayloadKeys, type PayloadKeys } from '../../engine/payload-keys.ts';

const keysOf = (...ids: readonly string[]): PayloadKeys =>
  parsePayloadKeys(ids.map((id) => `${id}:${randomBytes(32).toString('hex')}`).join('\n'));

const payloadOf = (value: unknown): Payload => defaultPayloadConverter.toPayload(value);
const valueIn = (payload: Payload | undefined): unknown => defaultPayloadConverter.fromPayload(payload ?? {});

describe('what the engine is handed', () => {
  it('is closed, and comes back as it was', async () => {
    const codec = payloadCodec(keysOf('k1'));
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const [closed] = await codec.encode([payloadOf(value)]);
        const [opened] = await codec.decode([closed ?? {}]);
        expect(valueIn(opened)).toEqual(valueIn(payloadOf(value)));
      }),
    );
  });

  it('shows neither name nor words, and never twice the same', async () => {
    const codec = payloadCodec(keysOf('k1'));
    const payload = payloadOf({ by: { name: '顾文静' }, reason: '材料齐全' });
    const closed = await codec.encode([payload, payload]);
    const bytes = closed.map(({ data }) => Buffer.from(data ?? []));
    for (const one of bytes) expect(one.includes('顾文静') || one.includes('材料齐全')).toBe(false);
    expect(bytes[0]).not.toEqual(bytes[1]);
  });

  it('is opened by an older key after a newer one was put before it', async () => {
    const [older] = keysOf('k1');
    const [newer] = keysOf('k2');
    const [closed] = await payloadCodec([older]).encode([payloadOf('去年')]);
    const rotated = payloadCodec([newer, older]);
    expect(valueIn((await rotated.decode([closed ?? {}]))[0])).toBe('去年');
    const [next] = await rotated.encode([payloadOf('今年')]);
    expect(Buffer.from(next?.metadata?.['key-id'] ?? []).toString()).toBe('k2');
  });

  it('is not opened without its key, nor after a byte of it was changed', async () => {
    const keys = keysOf('k1');
    const [closed] = await payloadCodec(keys).encode([payloadOf('原样')]);
    await expect(payloadCodec(keysOf('k2')).decode([closed ?? {}])).rejects.toThrow('no payload key k1');
    const data = Buffer.from(closed?.data ?? []);
    for (let at = 0; at < data.length; at++) {
      const changed = Buffer.from(data);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(payloadCodec(keys).decode([{ ...closed, data: changed }])).rejects.toThrow('unable to authenticate');
    }
  });

  it('is closed too where it holds no bytes at all, which the engine tells in more ways than one', async () => {
    const codec = payloadCodec(keysOf('k1'));
    const wire: Payload[] = [{ metadata: {} }, { data: null }, JSON.parse('{ "data": [] }') as Payload];
    const opened = await codec.decode(await codec.encode(wire));
    expect(opened.map(({ data }) => data?.length)).toEqual([0, 0, 0]);
  });

  it('passes as it is where it was handed over before there were keys', async () => {
    const before = payloadOf({ caseId: '一' });
    expect(await payloadCodec(keysOf('k1')).decode([before])).toEqual([before]);
  });
});

describe('the keys', () => {
  it.each([
    ['', 'there is no payload key'],
    ['k1', 'is not'],
    [`k1:${'0'.repeat(64)}`, 'zeros'],
    [`k1:${'a'.repeat(64)},k1:${'b'.repeat(64)}`, 'one id'],
  ])('are refused with a sentence that does not tell them: %s', (text, sentence) => {
    expect(() => parsePayloadKeys(text)).toThrow(sentence);
    expect(() => parsePayloadKeys(text)).not.toThrow(/a{64}/);
  });
});
