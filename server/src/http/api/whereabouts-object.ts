import { Type, type Static } from 'typebox'
import type { Whereabouts as OneWhereabouts } from '../../domain/device/place.ts'

/** Where a request came from, as far as it may be shown. */
export const Whereabouts = Type.Object({
  address: Type.String({ description: 'With its end covered; empty when it is not known.' }),
  country: Type.Optional(Type.String()),
  city: Type.Optional(Type.String()),
  operator: Type.Optional(Type.String({ description: 'Who runs the network.' })),
  agent: Type.Optional(Type.String({ description: 'What the program claims to be.' })),
})

/** The wire's words for it. Degrees are left out: a city is as much as a person needs. */
export function whereaboutsObject(where: OneWhereabouts): Static<typeof Whereabouts> {
  const { country, city, operator } = where.place ?? {}
  return {
    address: where.shown,
    ...(country !== undefined && { country }),
    ...(city !== undefined && { city }),
    ...(operator !== undefined && { operator }),
    ...(where.agent !== undefined && { agent: where.agent }),
  }
}
