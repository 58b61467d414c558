import type { ProjectId, VerificationId } from '../ids.ts'
import { networkKey, type Network } from '../limit/network-budget.ts'
import type { Vault } from '../needs.ts'
import { isRegistered, type OAuthClient } from '../oauth/client.ts'
import type { Approver } from './approver.ts'
import type { Budget } from './budget.ts'

/** DEV-19: wrong user codes in a quarter of an hour, of one person and of one network. */
const GUESS_WINDOW_SECONDS = 900
const WRONG_A_PERSON = 5
const WRONG_A_NETWORK = 10
/** DEV-36: device authorizations in a minute, of one network for one client and for all clients, and of one client from everywhere. */
const START_WINDOW_SECONDS = 60
const STARTS_A_NETWORK = 10
const STARTS_A_NETWORK_OF_ALL = 30
const STARTS_A_CLIENT = 600
/** A /48 may do as much as this many of its /64s, as in `limit/count-network.ts`. */
const WIDE_ALLOWANCE = 10
/** Refusals that are written down in ten minutes: more would tell nothing new and fill the log. */
const REFUSED_WINDOW_SECONDS = 600
const UNKNOWN_CODES_TOLD = 30
const KNOWN_CODE_TOLD = 5
const DECISIONS_TOLD = 5

/** What a wrong user code is counted against. An application's server speaks for many and is counted by the person it names. */
export function guessBudgets(
  vault: Pick<Vault, 'fingerprint'>,
  { project, subjectHash, network }: Pick<Approver, 'project' | 'subjectHash' | 'network'>,
): readonly Budget[] {
  const budget = (id: string, most: number): Budget => ({
    key: networkKey(project, id),
    counts: 'wrongGuesses',
    most,
    windowSeconds: GUESS_WINDOW_SECONDS,
  })
  const ofNetwork = (hash: string, allowance: number) =>
    budget(vault.fingerprint('network', 'user_code', hash), WRONG_A_NETWORK * allowance)
  return [
    budget(vault.fingerprint('network', 'user_code_login', subjectHash), WRONG_A_PERSON),
    ...(network === undefined ? [] : [ofNetwork(network.near, 1)]),
    ...(network?.wide === undefined ? [] : [ofNetwork(network.wide, WIDE_ALLOWANCE)]),
  ]
}

/** What a device authorization is counted against. */
export type StartBudgets = {
  /** Of the network that asks: nobody begins more. */
  readonly own: readonly Budget[]
  /** Of the network for this client: whether it began anything lately. Undefined where nobody knows the network: then nobody knows that either. */
  readonly near: Budget | undefined
  /** Of the client, from everywhere. It holds up only networks that began something lately, or strangers could hold up everybody. */
  readonly ofClient: Budget
}

/** Clients that registered themselves are counted as one: who wants more of them only has to register again. */
export function startBudgets(
  vault: Pick<Vault, 'fingerprint'>,
  client: Pick<OAuthClient, 'id' | 'project'>,
  { near, wide, isUnknown }: Network,
): StartBudgets {
  const budget = (most: number, ...whose: readonly string[]): Budget =>
    startBudget(vault, client.project, most, whose)
  const name = isRegistered(client) ? 'registered' : client.id
  const ofNear = budget(STARTS_A_NETWORK, near, name)
  return {
    own: [
      ofNear,
      budget(STARTS_A_NETWORK_OF_ALL, near),
      ...(wide === undefined
        ? []
        : [
            budget(STARTS_A_NETWORK * WIDE_ALLOWANCE, wide, name),
            budget(STARTS_A_NETWORK_OF_ALL * WIDE_ALLOWANCE, wide),
          ]),
    ],
    near: isUnknown === true ? undefined : ofNear,
    ofClient: budgetOfClient(vault, client, name),
  }
}

/** Whose id is hashed once for as long as the client is remembered, and not with every start. */
function budgetOfClient(
  vault: Pick<Vault, 'fingerprint'>,
  client: Pick<OAuthClient, 'id' | 'project'>,
  name: string,
): Budget {
  let known = OF_CLIENTS.get(vault)
  if (known === undefined) OF_CLIENTS.set(vault, (known = new WeakMap()))
  let made = known.get(client)
  if (made === undefined) {
    made = startBudget(vault, client.project, STARTS_A_CLIENT, ['client', name])
    known.set(client, made)
  }
  return made
}

const OF_CLIENTS = new WeakMap<object, WeakMap<object, Budget>>()

function startBudget(
  vault: Pick<Vault, 'fingerprint'>,
  project: ProjectId,
  most: number,
  whose: readonly string[],
): Budget {
  return {
    key: networkKey(project, vault.fingerprint('network', 'device_start', ...whose)),
    counts: 'starts',
    most,
    windowSeconds: START_WINDOW_SECONDS,
  }
}

/** How many refusals of one device code are told of, and how many of one client's that are none of ours. */
export function refusalBudget(
  vault: Pick<Vault, 'fingerprint'>,
  client: Pick<OAuthClient, 'id' | 'project'>,
  verification: VerificationId | undefined,
): Budget {
  const whose = verification ?? client.id
  return {
    key: networkKey(client.project, vault.fingerprint('network', 'device_refused', whose)),
    counts: 'wrongGuesses',
    most: verification === undefined ? UNKNOWN_CODES_TOLD : KNOWN_CODE_TOLD,
    windowSeconds: REFUSED_WINDOW_SECONDS,
  }
}

/** How many refused decisions of one person are told of. */
export function decisionBudget(
  vault: Pick<Vault, 'fingerprint'>,
  { project, subjectHash }: Pick<Approver, 'project' | 'subjectHash'>,
): Budget {
  return {
    key: networkKey(project, vault.fingerprint('network', 'device_decision', subjectHash)),
    counts: 'wrongGuesses',
    most: DECISIONS_TOLD,
    windowSeconds: REFUSED_WINDOW_SECONDS,
  }
}

/** That the project's bound on guessing holds everybody up is told once in five minutes. */
export function boundNotice(vault: Pick<Vault, 'fingerprint'>, project: ProjectId): Budget {
  return {
    key: networkKey(project, vault.fingerprint('network', 'user_code_bound')),
    counts: 'wrongGuesses',
    most: 0,
    windowSeconds: 300,
  }
}
