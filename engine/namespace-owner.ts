import type { Connection } from '@temporalio/client';

/** Under what a namespace says whose it is. */
const OWNER = 'quanlian.installation';

/** A namespace of somebody else's server, and the system that is to have it. */
export interface NamespaceClaim {
  readonly address: string;
  readonly namespace: string;
  /** The system, as its database names it. */
  readonly installation: string;
  /** The system whose place it takes, as an operator named it: its claim ends; null: nobody's. */
  readonly inPlaceOf: string | null;
}

/**
 * Takes a namespace of somebody else's server for one system, for good. Two in one namespace would take each other's work: a case
 * that the one asks for would be looked for by the other, in a record that does not know it.
 * @throws Error naming the system that has it, and what to do
 */
export async function claimNamespace(connection: Connection, claim: NamespaceClaim): Promise<void> {
  const found = await ownerOf(connection, claim.namespace);
  const isFree = found === undefined || (found !== claim.installation && found === claim.inPlaceOf);
  refuseForeign(claim, isFree ? await take(connection, claim) : found);
}

/**
 * Is the namespace this system's? False: nobody has taken it yet.
 * @throws Error naming the system that has it, and what to do
 */
export async function isOurNamespace(connection: Connection, claim: NamespaceClaim): Promise<boolean> {
  const owner = await ownerOf(connection, claim.namespace);
  refuseForeign(claim, owner);
  return owner !== undefined;
}

async function ownerOf({ workflowService }: Connection, namespace: string): Promise<string | undefined> {
  const { namespaceInfo } = await workflowService.describeNamespace({ namespace });
  return namespaceInfo?.data?.[OWNER] || undefined;
}

function refuseForeign(claim: NamespaceClaim, owner: string | undefined): void {
  if (owner !== undefined && owner !== claim.installation) throw new Error(taken(claim, owner));
}

const taken = ({ address, namespace }: NamespaceClaim, owner: string): string =>
  `the namespace ${namespace} of the Temporal server at ${address} belongs to another system (that of the database ${owner}): ` +
  'name one of its own with TEMPORAL_NAMESPACE; or, where that system is stopped for good and this one takes its place, ' +
  `start with QUANLIAN_IN_PLACE_OF=${owner}`;

/** Of two at one moment the last one has it; the other hears of it now, or when its worker is started again. */
async function take(connection: Connection, { namespace, installation }: NamespaceClaim): Promise<string | undefined> {
  await connection.workflowService.updateNamespace({ namespace, updateInfo: { data: { [OWNER]: installation } } });
  return ownerOf(connection, namespace);
}
