import type { FastifyReply, FastifyRequest } from 'fastify'
import { statusAt, verificationKey } from '../../domain/verification/verification.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import type { App } from '../app.ts'
import { eventStreams, type Source } from '../event-stream.ts'
import { seats } from '../seats.ts'
import type { PageNeeds } from './page-needs.ts'

/** Pages that wait for an approval at once; who finds no place looks again every few seconds. */
const MOST_PAGES = 500
/** A household's, and no more: one network cannot take all places. */
const MOST_A_NETWORK = 20

/** Tells the page of a verification that it has ended, and no more: the page then asks anew, as a browser without a script does. */
export type PageStreams = {
  open(needs: PageNeeds, request: FastifyRequest, reply: FastifyReply, place: Named): FastifyReply
}

/** Streams that end when the server closes. */
export function pageStreams(app: App): PageStreams {
  const streams = eventStreams(seats(MOST_PAGES))
  app.addHook('preClose', (done) => {
    streams.closeAll()
    done()
  })
  return {
    open(needs, request, reply, place) {
      const listen = (tell: () => void) =>
        needs.store.onEvents((events) => {
          if (events.some(({ verification }) => verification === place.id)) tell()
        })
      const name = `page ${needs.networkOf(request).near}`
      streams.open(reply, listen, endingSource(needs, place), [{ name, most: MOST_A_NETWORK }])
      return reply
    },
  }
}

function endingSource({ store }: PageNeeds, { project, id }: Named): Source {
  return async function* (heard) {
    for (;;) {
      const v = await store.find(verificationKey(project, id))
      if (v === undefined || statusAt(v, store.now()) !== 'pending') {
        yield { id: '1', event: 'ended', data: {} }
        return
      }
      if (!(await heard())) return
    }
  }
}
