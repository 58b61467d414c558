import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CarrierRequest, DeliveryReport } from '../../domain/delivery/carrier.ts'
import { recordReport, type ReportNeeds } from '../../domain/delivery/record-report.ts'
import type { Store } from '../../domain/store.ts'
import { Problem } from '../../domain/problem.ts'
import type { App } from '../app.ts'

/** Reports are a few hundred characters; a carrier that gathers them sends some dozens at once. */
const LONGEST_REPORT = 64 * 1024
/** A carrier may call before what it took is written down: then its reports are looked for once more. */
const ONCE_MORE_MILLISECONDS = 1000

export type CarrierReportNeeds = ReportNeeds & {
  readonly store: Pick<Store, 'change' | 'now'>
  /** The public base address, without a slash at its end. */
  readonly publicUrl: string
}

/**
 * `/v1/carriers/{name}/reports` and what lies below it: where carriers tell what became of messages, and ask what a call says next. No API key opens it:
 * each carrier proves itself in its own way, and what is not proved is answered with 401 (MSG-11). These routes are for carriers and stand in no description
 * of the API.
 */
export function carrierReportRoutes(app: App, needs: CarrierReportNeeds): void {
  // A part of its own: signatures are over the bytes as they came, whatever form they have.
  app.register((part: App, _options, done) => {
    part.removeAllContentTypeParsers()
    part.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: LONGEST_REPORT },
      (_request, body, parsed) => parsed(null, body),
    )
    const answer = (request: FastifyRequest, reply: FastifyReply) => hear(needs, request, reply)
    for (const url of ['/v1/carriers/:name/reports', '/v1/carriers/:name/reports/*']) {
      part.get(url, { exposeHeadRoute: false }, answer)
      part.post(url, answer)
    }
    done()
  })
}

async function hear(
  needs: CarrierReportNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const name = paramOf(request, 'name')
  const carrier = needs.fleet.carriers.find((one) => one.name === name)
  // A carrier that reads nothing and one that does not exist are the same from outside.
  if (carrier?.read === undefined)
    throw new Problem('not_found', 'There is nothing under this path.')
  const heard = await carrier.read(carrierRequest(needs, request), needs.store.now())
  if (heard.result === 'forged')
    throw new Problem('unauthorized', 'This does not come from the carrier, or is too old.')
  const unknown: DeliveryReport[] = []
  for (const report of heard.reports) {
    // oxlint-disable-next-line no-await-in-loop -- what is told of one message stays in its order
    const recorded = await recordReport(needs, report)
    if (recorded === 'unknown') unknown.push(report)
  }
  // One wait for all of them: one each would hold the request for minutes.
  if (unknown.length > 0) await wait(ONCE_MORE_MILLISECONDS)
  // oxlint-disable-next-line no-await-in-loop -- the same
  for (const report of unknown) await recordReport(needs, report)
  return reply
    .type(heard.answer?.contentType ?? 'text/plain; charset=utf-8')
    .send(heard.answer?.body ?? '')
}

function carrierRequest(
  { publicUrl }: CarrierReportNeeds,
  request: FastifyRequest,
): CarrierRequest {
  const { body } = request
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ])
  return {
    method: request.method,
    // As the carrier was told it, whatever a proxy in front of us made of it.
    url: `${publicUrl}${request.url}`,
    path: paramOf(request, '*'),
    headers: Object.fromEntries(headers),
    body: Buffer.isBuffer(body) ? body : new Uint8Array(),
  }
}

function paramOf({ params }: FastifyRequest, name: string): string {
  const value: unknown =
    typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined
  return typeof value === 'string' ? value : ''
}
