import { Type, type Static } from 'typebox'
import {
  getPolicy,
  listPolicies,
  putPolicy,
  type PolicyWish,
} from '../../domain/project/policies.ts'
import { usualUserCode } from '../../domain/project/default-policies.ts'
import type { Policy } from '../../domain/project/policy.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, NoQuery, problems, Purpose } from './fields.ts'
import { PolicyObject, PolicyWishBody } from './policy-fields.ts'

/** `/v1/policies`: how verifications of one purpose go. */
export function policyRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('policies') }
  const tags = ['policies']
  const params = exactly({ purpose: Purpose })
  app.get(
    '/v1/policies',
    {
      ...door,
      schema: {
        operationId: 'listPolicies',
        tags,
        summary: 'List what applies to every purpose',
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(PolicyObject), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const policies = await listPolicies(needs, secretCaller(request))
      return { data: policies.map(policyObject), next: null }
    },
  )
  app.get(
    '/v1/policies/:purpose',
    {
      ...door,
      schema: {
        operationId: 'getPolicy',
        tags,
        summary: 'Read what applies to a purpose',
        params,
        querystring: NoQuery,
        response: { 200: PolicyObject, ...problems },
      },
    },
    async (request) =>
      policyObject(await getPolicy(needs, secretCaller(request), request.params.purpose)),
  )
  app.put(
    '/v1/policies/:purpose',
    {
      ...door,
      schema: {
        operationId: 'putPolicy',
        tags,
        summary: 'Set what applies to a purpose',
        description:
          'What is left out is as usual for this purpose. A value outside the hard caps is refused. It holds for verifications started from now on.',
        params,
        querystring: NoQuery,
        body: PolicyWishBody,
        response: { 200: PolicyObject, ...problems },
      },
    },
    async (request) => {
      const { purpose } = request.params
      return policyObject(
        await putPolicy(needs, secretCaller(request), purpose, wishOf(request.body)),
      )
    },
  )
}

/** Waits between sends that a policy has when it does not name any (LIM-03). */
const USUAL_WAITS = [30, 60, 120, 300]

function wishOf(body: Static<typeof PolicyWishBody>): PolicyWish {
  const { lifetime_seconds, resend, requires, workflow, proof_of_work, user_code, ...same } = body
  return {
    ...same,
    ...(lifetime_seconds !== undefined && { lifetimeSeconds: lifetime_seconds }),
    ...(resend !== undefined && {
      resend: {
        policy: resend.policy,
        keep: resend.keep ?? (resend.policy === 'keep_last' ? 2 : 1),
        afterSeconds: resend.after_seconds ?? USUAL_WAITS,
      },
    }),
    ...(requires !== undefined && { requires: neededOf(requires) }),
    ...(workflow !== undefined &&
      workflow.length > 0 && {
        workflow: workflow.map(({ channel, after_seconds }) => ({
          channel,
          afterSeconds: after_seconds,
        })),
      }),
    ...(proof_of_work !== undefined && { proofOfWork: proof_of_work }),
    ...(user_code !== undefined && {
      userCode: { ...usualUserCode(user_code.alphabet), ...user_code },
    }),
  }
}

function neededOf({
  max_age_seconds,
  trusted_device,
  up_to,
  cool_off_seconds,
  ...same
}: NonNullable<Static<typeof PolicyWishBody>['requires']>): NonNullable<PolicyWish['requires']> {
  return {
    ...same,
    ...(max_age_seconds !== undefined && { maxAgeSeconds: max_age_seconds }),
    ...(trusted_device !== undefined && { trustedDevice: trusted_device }),
    ...(up_to !== undefined && { upTo: up_to }),
    ...(cool_off_seconds !== undefined && { coolOffSeconds: cool_off_seconds }),
  }
}

function policyObject(policy: Policy): Static<typeof PolicyObject> {
  return {
    purpose: policy.purpose,
    object: 'policy',
    guesses: policy.guesses,
    lifetime_seconds: policy.lifetimeSeconds,
    ...(policy.length !== undefined && { length: policy.length }),
    alphabet: policy.alphabet,
    channels: [...policy.channels],
    resend: {
      policy: policy.resend.policy,
      keep: policy.resend.keep,
      after_seconds: [...policy.resend.afterSeconds],
    },
    assurance: policy.assurance,
    notify: policy.notify,
    link: policy.link,
    factors: [...policy.factors],
    requires: {
      acr: policy.requires.acr,
      max_age_seconds: policy.requires.maxAgeSeconds,
      trusted_device: policy.requires.trustedDevice,
      up_to: { ...policy.requires.upTo },
      cool_off_seconds: policy.requires.coolOffSeconds,
    },
    version: policy.version,
    ...(policy.workflow !== undefined && {
      workflow: policy.workflow.map(({ channel, afterSeconds }) => ({
        channel,
        after_seconds: afterSeconds,
      })),
    }),
    ...(policy.proofOfWork !== undefined && { proof_of_work: policy.proofOfWork }),
    ...(policy.userCode !== undefined && { user_code: policy.userCode }),
  }
}
