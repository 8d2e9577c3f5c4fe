import type { Evidence, PackFile } from './pack-parts.ts';

/** What is in the pack and how it is verified, in Chinese and in English. */
export const readmeOf = (evidence: Evidence): readonly PackFile[] => [
  { name: 'README.zh.md', bytes: Buffer.from(chinese(evidence)) },
  { name: 'README.en.md', bytes: Buffer.from(english(evidence)) },
];

const chinese = ({ case: of, zone, madeAt, personal, events, days }: Evidence): string => `# 证据包

${zone.name}${zone.practice ? '（演练，不具有法律效力）' : ''}，办件 ${of.number}，${of.item}。生成于 ${madeAt}。

## 核对

解压到一个空文件夹，在其中运行一条命令（Node 20 或以上，不需要网络和其他软件）：

    node verify.mjs

也可以在园区网站的“证据包核对”页面放入压缩包：在浏览器里核对，不上传。任何文件被改动、缺少或多出，任何一条记录、一份文书被改动、删去或插入，都会指明是哪一个。核对压缩包时，其中任何一个字节被改动也会指明属于哪个文件；解压后重新压缩的，只核对解压后的文件夹。

公钥随包给出：第一把签了包中最早的日根，以后每一把都由前一把签名引入，清单由当时在用的一把签名。请把核对程序给出的公钥（SHA-256，64 位）与园区网站“公布的公钥”页逐字核对：这一步证明包是园区签的，而不是别人整个另造的。

## 内容

- manifest.json、manifest.sig.json：全部文件的清单和签名（Ed25519）。
- events.json：${events.length} 条记录，逐条以 SHA-256 首尾相连。${personal === 'hidden' ? '其中的人名以承诺值代替，不影响核对。' : '人名以加盐承诺值入链，盐在每条记录中。'}内容为 null 的记录属于内部拟办，或者不在所选范围（manifest.json 的 scope），只给出指纹。
- ledger.json：每个期限的台账、依据条款和逐日计算。
- papers.json、papers/：文书（PDF）及其指纹。materials.json、files/：提交的材料和补录凭证及其指纹。path 为 null 的没有放进包里，可以凭指纹核对。
- proofs.json：园区的公钥及其引入，${days.length} 天的日根和签名，本办件和它的每份文书（编号、标题、内容的指纹，以及 PDF 的指纹）在日根之下的位置。token 是时间戳（RFC 3161，DER），对象是该日 content 规范文本，可用 openssl ts -verify 核对。
- 末日之后的记录和文书还没有日根，只由包的签名保证。
`;

const english = ({ case: of, zone, madeAt, personal, events, days }: Evidence): string => `# Evidence pack

${zone.name}${zone.practice ? ' (practice, without legal effect)' : ''}, case ${of.number}, ${of.item}. Made at ${madeAt}.

## To verify

Unpack into an empty folder and run one command in it (Node 20 or newer, no network, nothing else):

    node verify.mjs

Or drop the zip into the page 证据包核对 of the zone: it is verified in the browser and not uploaded. Whatever file was changed, is missing or was added, and whatever event or paper was changed, left out or put in, is named. Of the zip it is told for each byte that was changed to which file it belongs; what was unpacked and packed again is verified as a folder.

The public keys come with the pack: the first signed the oldest day in it, each later one was introduced by a signature of the one before, and the list is signed with the one in force. Compare the key that the verifier tells (SHA-256, 64 digits) with the page 公布的公钥 of the zone: only that shows that the zone signed it, and not somebody who made another pack as a whole.

## What is in it

- manifest.json, manifest.sig.json: the list of all files and its signature (Ed25519).
- events.json: ${events.length} events, each chained to the one before by SHA-256. ${personal === 'hidden' ? 'Names of persons are replaced by commitments, which changes nothing about the check.' : 'Names of persons are chained as salted commitments; the salt is in each event.'} An event that is null was a proposal between officers, or lies outside the scope that was asked for (scope in manifest.json); only its hash is given.
- ledger.json: the ledger of each clock with its articles and every day of it.
- papers.json, papers/: papers (PDF) and their hashes. materials.json, files/: what was handed in, and the scans of what was recorded late. Where path is null the file is not in the pack and can be compared by its hash.
- proofs.json: the public keys of the zone with their introductions, the roots and signatures of ${days.length} days, and where the case and each of its papers (number, title and hash of what it says; hash of its PDF) lie under them. A token is a time-stamp (RFC 3161, DER) over the canonical text of content, for openssl ts -verify.
- What was recorded or issued after the last of these days has no root yet and rests on the signature of the pack alone.
`;
