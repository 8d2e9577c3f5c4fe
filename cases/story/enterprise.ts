import { randomBytes } from 'node:crypto';
import { ProblemError, type Client } from '../../api/contract/client.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import { remembering } from './people.ts';

/** An enterprise of the story with its legal representative, who acts in this zone alone. */
export interface Enterprise {
  readonly id: string;
  readonly uscc: string;
  readonly representative: () => Promise<SignedInClient>;
}

/** Registers the enterprise (one that is registered stays as it is) and a legal representative of it. */
export async function registerEnterprise(base: string, admin: Client, zone: string, uscc: string): Promise<Enterprise> {
  const id = await enterpriseWith(admin, uscc);
  const login = `enterprise.${randomBytes(3).toString('hex')}.${zone}`;
  const password = randomBytes(12).toString('hex');
  await admin(enterpriseRoutes.addEnterprisePerson, {
    params: { enterprise: id },
    body: { name: '顾文静', login, password, capacity: 'legalRepresentative', zone },
  });
  const people = remembering(() => signIn(base, login, password));
  return { id, uscc, representative: () => people('legalRepresentative') };
}

async function enterpriseWith(admin: Client, uscc: string): Promise<string> {
  const body = { uscc, name: '苏州澜微医疗器械有限公司', legalRepresentative: '顾文静', address: '科创园三期 18 号' };
  try {
    return (await admin(enterpriseRoutes.addEnterprise, { body })).id;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'E-EXISTS') return registered(admin, uscc);
    throw error;
  }
}

/** Enterprises are listed by their codes: the first one after the code without its last character. */
async function registered(admin: Client, uscc: string): Promise<string> {
  const query = { after: uscc.slice(0, -1), limit: 50 };
  const { enterprises } = await admin(enterpriseRoutes.listEnterprises, { query });
  const found = enterprises.find((one) => one.uscc === uscc);
  if (!found) throw new Error(`${uscc} is registered, but not listed`);
  return found.id;
}
