import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runProgram } from './run-program.ts'

export type Certificates = {
  readonly caFile: string
  readonly certFile: string
  readonly keyFile: string
}

const CURVE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

/** Makes a certificate authority of our own and with it a certificate for localhost, good for two days. */
export async function makeCertificates(directory: string): Promise<Certificates> {
  const file = (name: string): string => join(directory, name)
  const caFile = file('ca.pem')
  const keyFile = file('server-key.pem')
  const certFile = file('server.pem')
  const authority = ['req', '-x509', ...CURVE, '-days', '2', '-subj', '/CN=Mail lab']
  await runProgram('openssl', [...authority, '-keyout', file('ca-key.pem'), '-out', caFile])
  const request = ['req', ...CURVE, '-subj', '/CN=localhost', '-keyout', keyFile]
  await runProgram('openssl', [...request, '-out', file('server.csr')])
  await writeFile(file('names.cnf'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n')
  const signing = ['x509', '-req', '-in', file('server.csr'), '-days', '2', '-CAcreateserial']
  const by = ['-CA', caFile, '-CAkey', file('ca-key.pem'), '-extfile', file('names.cnf')]
  await runProgram('openssl', [...signing, ...by, '-out', certFile])
  return { caFile, certFile, keyFile }
}
