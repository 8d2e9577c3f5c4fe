// node verify.mjs [folder or zip]   checks the evidence pack; needs nothing but Node 20 or newer, and no network.
// Ends with 0 if the pack holds, 1 if not, 2 if it could not be read.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { checkPack, MOST_UNPACKED } from './check.mjs';

const WORDS = {
  fileMissing: ['缺少文件', 'file is missing'],
  fileChanged: ['文件被改动', 'file was changed'],
  fileAdded: ['多出文件', 'file was added'],
  signatureBroken: ['清单的签名不符', 'the signature of the list does not fit'],
  keyChanged: ['公钥与其编号不符', 'public key does not fit its id'],
  eventMissing: ['缺少记录，第', 'event is missing, number'],
  eventChanged: ['记录被改动，第', 'event was changed, number'],
  eventAdded: ['多出记录，第', 'event was added, number'],
  chainBroken: ['记录没有首尾相连，第', 'event does not follow the one before, number'],
  materialChanged: ['材料不是当时提交的', 'material is not what was handed in'],
  materialMissing: ['缺少材料', 'material is missing'],
  daySignatureBroken: ['日根的签名不符', 'signature of the day does not fit'],
  dayChainBroken: ['日根没有首尾相连', 'day does not follow the one before'],
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
};

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((one) => one.isFile()).map((one) => path.join(one.parentPath ?? one.path, one.name));
  const read = async (name) => [path.relative(folder, name).split(path.sep).join('/'), await readFile(name)];
  return new Map(await Promise.all(names.map(read)));
}

/** The files of a zip, by its central directory. */
export function filesOfZip(bytes) {
  const zip = Buffer.from(bytes);
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('504b0506', 'hex')) + 16);
  const files = new Map();
  let room = MOST_UNPACKED;
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, packed, head] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString();
    const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    const content = zip.subarray(start, start + packed);
    if (files.has(name)) throw new Error(`${name} is in it twice`);
    const unpacked = method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(room, 1) });
    room -= unpacked.length;
    if (room < 0) throw new Error('too large to be a pack');
    files.set(name, unpacked);
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

async function main(place) {
  const files = (await stat(place)).isDirectory() ? await filesIn(place) : filesOfZip(await readFile(place));
  const { faults, told } = await checkPack(files, tools);
  if (told) {
    console.log(`${told.zone}${told.practice ? '（演练）' : ''} ${told.number} ${told.item}`);
    console.log(
      `记录 ${told.events} 条，其中 ${told.proven} 条在已签名的日根之下；日根 ${told.days} 个，时间戳 ${told.stamped} 个`,
    );
    console.log(
      `${told.events} events, ${told.proven} of them under ${told.days} signed days, ${told.stamped} time-stamped`,
    );
    console.log(`公钥 keys: ${told.keys.join(' ')}（请与园区公布的核对 compare with those that the zone publishes）`);
  }
  for (const { code, name } of faults) console.log(`✗ ${WORDS[code][0]} ${name} · ${WORDS[code][1]} ${name}`);
  console.log(faults.length === 0 ? '通过 · the pack holds' : '不通过 · the pack does not hold');
  return faults.length === 0 ? 0 : 1;
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] && path.resolve(process.argv[1]) === here) {
  process.exitCode = await main(process.argv[2] ?? path.dirname(here)).catch((error) => {
    console.error(`读不出来 · cannot be read: ${error.message}`);
    return 2;
  });
}
