import cluster from 'node:cluster'
import { createServer } from 'node:http'
import { listen, ready } from './ready.ts'

/*
 * Two whole services on one port and one database. The first process only hands out connections, one to each in turn, as a load
 * balancer would; a start and its check mostly meet different ones. They share nothing but the database.
 */
if (cluster.isPrimary) {
  const probe = createServer()
  const url = await listen(probe)
  await new Promise((resolve) => probe.close(resolve))
  cluster.on('exit', (_, code) => {
    if (code !== 0) process.exit(1)
  })
  // One after the other: the first makes the tables.
  for (let one = 0; one < 2; one += 1) {
    const worker = cluster.fork({ COUNTERSIGN_PORT: new URL(url).port })
    await new Promise((resolve) => worker.once('listening', resolve))
  }
  ready(url, async () => {
    const gone = Object.values(cluster.workers ?? {}).map(
      (worker) => new Promise((resolve) => worker?.once('exit', resolve)),
    )
    for (const worker of Object.values(cluster.workers ?? {})) worker?.kill('SIGTERM')
    await Promise.all(gone)
  })
} else await import('./service.ts')
