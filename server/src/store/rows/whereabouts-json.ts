import type { Place, Whereabouts } from '../../domain/device/place.ts'
import type { RowReader } from './row-reader.ts'

export function toWhereabouts(read: RowReader): Whereabouts {
  return {
    shown: read.text('shown'),
    near: read.text('near'),
    ...(read.isNone('place') ? {} : { place: toPlace(read.inner('place')) }),
    ...(read.isNone('agent') ? {} : { agent: read.text('agent') }),
  }
}

function toPlace(read: RowReader): Place {
  return {
    ...(read.isNone('country') ? {} : { country: read.text('country') }),
    ...(read.isNone('city') ? {} : { city: read.text('city') }),
    ...(read.isNone('latitude') ? {} : { latitude: read.number('latitude') }),
    ...(read.isNone('longitude') ? {} : { longitude: read.number('longitude') }),
    ...(read.isNone('asn') ? {} : { asn: read.number('asn') }),
    ...(read.isNone('operator') ? {} : { operator: read.text('operator') }),
  }
}
