import { Type, type Static } from 'typebox'
import { CHANNELS } from '../../domain/delivery/channel.ts'
import {
  showChannels,
  type CarrierView,
  type ChannelNeeds,
  type ChannelView,
  type Counts,
} from '../../domain/delivery/show-channels.ts'
import type { App } from '../app.ts'
import type { Doors } from '../door.ts'
import { NoQuery, problems } from './fields.ts'

const CountFields = {
  accepted: Type.Integer({ description: 'Messages that it took.' }),
  failed: Type.Integer({ description: 'Attempts that may pass later, or with another carrier.' }),
  refused: Type.Integer({ description: 'Messages that it did not take.' }),
  delivered: Type.Integer({ description: 'Of which it told that they arrived.' }),
  undelivered: Type.Integer({ description: 'Of which it told that they did not arrive.' }),
  approved: Type.Integer({ description: 'Codes of its messages that were answered rightly.' }),
  conversion: Type.Optional(
    Type.Number({ description: 'approved of accepted, from 0 to 1; left out when it took none.' }),
  ),
}
const CarrierObject = Type.Object({
  name: Type.String(),
  type: Type.String(),
  state: Type.Enum(['ok', 'resting', 'unreachable'], {
    description:
      'resting: it failed lately, and messages go by others. unreachable: it also failed when it was tried again.',
  }),
  last_24_hours: Type.Object({
    ...CountFields,
    countries: Type.Array(
      Type.Object({
        country: Type.String({ description: 'ISO 3166; ZZ for what goes to no country.' }),
        ...CountFields,
      }),
    ),
  }),
})
const ChannelObject = Type.Object({
  channel: Type.Enum([...CHANNELS]),
  object: Type.Literal('channel'),
  available: Type.Boolean({ description: 'Whether it has a carrier in this installation.' }),
  telephone: Type.Boolean({
    description:
      'It goes over the public telephone network, where others may read it: offer another way beside it (NIST SP 800-63B-4, 3.1.3.3).',
  }),
  carriers: Type.Array(CarrierObject),
})

/** `GET /v1/channels`: the ways a code can travel here, and how their carriers have been. */
export function channelRoutes(app: App, needs: ChannelNeeds, doors: Doors): void {
  app.get(
    '/v1/channels',
    {
      onRequest: doors.secret('deliveries'),
      schema: {
        operationId: 'listChannels',
        tags: ['deliveries'],
        summary: 'See channels and how their carriers are',
        description:
          'Counts are of the last 24 hours and of all projects, since carriers are shared; those of the last five seconds may be missing.',
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(ChannelObject), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async () => ({ data: (await showChannels(needs)).map(channelObject), next: null }),
  )
}

function channelObject(view: ChannelView): Static<typeof ChannelObject> {
  const { channel, available, telephone, carriers } = view
  return { channel, object: 'channel', available, telephone, carriers: carriers.map(carrierObject) }
}

function carrierObject(view: CarrierView): Static<typeof CarrierObject> {
  const { name, type, state, lastDay, countries } = view
  return {
    name,
    type,
    state,
    last_24_hours: {
      ...countsOf(lastDay),
      countries: countries.map(({ country, ...counts }) => ({ country, ...countsOf(counts) })),
    },
  }
}

function countsOf({ conversion, ...counts }: Counts) {
  return {
    ...counts,
    ...(conversion !== undefined && { conversion: Math.round(conversion * 1000) / 1000 }),
  }
}
