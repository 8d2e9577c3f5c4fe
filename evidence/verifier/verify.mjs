// node verify.mjs [folder or zip]   checks the evidence pack; needs nothing but Node 20 or newer, and no network.
// Ends with 0 if the pack holds, 1 if not, 2 if it could not be read.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { checkPack, checkZip } from './check.mjs';

const WORDS = {
  entryChanged: ['压缩包里这个文件的条目被改动', 'entry of the zip was changed, of the file'],
  archiveChanged: ['压缩包本身被改动，字节', 'the zip itself was changed, at byte'],
  fileMissing: ['缺少文件', 'file is missing'],
  fileChanged: ['文件被改动', 'file was changed'],
  fileAdded: ['多出文件', 'file was added'],
  signatureBroken: ['清单的签名不符', 'the signature of the list does not fit'],
  keyChanged: ['公钥与其编号不符', 'public key does not fit its id'],
  keyUnvouched: ['没有任何日根佐证的公钥', 'no day of the zone vouches for the public key'],
  keyNotInForce: ['清单不是用园区当时的密钥签的', 'the list was not signed with the key in force, but with'],
  eventMissing: ['缺少记录，第', 'event is missing, number'],
  eventChanged: ['记录被改动，第', 'event was changed, number'],
  eventAdded: ['多出记录，第', 'event was added, number'],
  eventUnproven: ['记录应在日根之下而不在，第', 'event should lie under the root of a day and does not, number'],
  chainBroken: ['记录没有首尾相连，第', 'event does not follow the one before, number'],
  materialChanged: ['材料不是当时提交的', 'material is not what was handed in'],
  materialMissing: ['缺少材料', 'material is missing'],
  paperChanged: ['文书不是当时签发的', 'paper is not what was issued'],
  paperMissing: ['缺少文书', 'paper is missing'],
  paperUnproven: ['文书应在日根之下而不在', 'paper should lie under the root of a day and does not'],
  daySignatureBroken: ['日根的签名不符', 'signature of the day does not fit'],
  dayChainBroken: ['日根没有首尾相连', 'day does not follow the one before'],
  dayKeyDiffers: ['日根不是用当时的密钥签的', 'day was not signed with the key that was in force'],
  dayHeadDiffers: ['记录与当日的日根不符', 'events differ from what the day was signed with'],
  dayProofBroken: ['记录不在当日的日根之下', 'events do not lie under the root of the day'],
};

/** An Ed25519 public key in DER is these bytes and then the 32 of the key (RFC 8410). */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

export const tools = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  isSigned: (publicKey, bytes, signature) => {
    const key = createPublicKey({ key: Buffer.concat([SPKI_HEAD, publicKey]), format: 'der', type: 'spki' });
    return verify(null, bytes, key, signature);
  },
  inflate: (bytes, size) => inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) }),
};

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((one) => one.isFile()).map((one) => path.join(one.parentPath ?? one.path, one.name));
  const read = async (name) => [path.relative(folder, name).split(path.sep).join('/'), await readFile(name)];
  return new Map(await Promise.all(names.map(read)));
}

const found = async (place) =>
  (await stat(place)).isDirectory() ? checkPack(await filesIn(place), tools) : checkZip(await readFile(place), tools);

async function main(place) {
  const { faults, told } = await found(place);
  for (const line of told ? linesOf(told) : []) console.log(line);
  for (const { code, name } of faults) console.log(`✗ ${WORDS[code][0]} ${name} · ${WORDS[code][1]} ${name}`);
  console.log(faults.length === 0 ? '通过 · the pack holds' : '不通过 · the pack does not hold');
  return faults.length === 0 ? 0 : 1;
}

/** What the pack says of itself, who signed it, and what no day proves yet. */
function linesOf({ zone, practice, number, item, events, proven, days, stamped, papers, signer }) {
  return [
    `${zone}${practice ? '（演练）' : ''} ${number} ${item}`,
    `记录 ${events} 条，其中 ${proven} 条在已签名的日根之下；日根 ${days} 个，时间戳 ${stamped} 个`,
    `${events} events, ${proven} of them under ${days} signed days, ${stamped} time-stamped`,
    `文书 ${papers.all} 份，其中 ${papers.proven} 份连同 PDF 在已签名的日根之下 · ${papers.all} papers, ${papers.proven} of them with their PDF under signed days`,
    ...papers.others.map((name) => `　还没有日根 no signed day yet: ${name}`),
    `清单的签名公钥 list signed by key: ${signer?.key ?? '—'}`,
    `　${signer?.since ?? '—'} 起有日根佐证 · vouched for by the days of the zone since then`,
    '　请与园区网站“公钥”页公布的编号核对 · compare it with the page of public keys of the zone',
  ];
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] && path.resolve(process.argv[1]) === here) {
  process.exitCode = await main(process.argv[2] ?? path.dirname(here)).catch((error) => {
    console.error(`读不出来 · cannot be read: ${error.message}`);
    return 2;
  });
}
