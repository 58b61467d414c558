import { startServer } from '../measure/server.ts'
import type { Row } from './row.ts'

const echo = (id: string, title: string): Row => ({
  id,
  title,
  flow: 'JSON echo',
  async open() {
    const server = await startServer(`${id}.ts`)
    return { server: { ...server, url: `${server.url}/echo` }, script: 'echo.lua' }
  },
})

/** The floor, and the measure. */
export const ECHOES: readonly Row[] = [
  echo('echo-http', 'bare `node:http`'),
  echo('echo-fastify', 'bare Fastify'),
]
