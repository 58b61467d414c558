import { AwsV4Signer } from 'aws4fetch'
import { httpRequest, type HttpAnswer } from './http-request.ts'

export type AwsAccess = {
  /** `eu-west-1`. */
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of credentials that are lent for a while. */
  readonly sessionToken?: string
}

/** Sends one request signed by AWS Signature Version 4. The machine's own clock dates it, for theirs must believe it. */
export async function awsRequest(
  access: AwsAccess,
  request: {
    readonly service: 'sns' | 'ses'
    readonly url: string
    readonly method?: 'POST' | 'GET'
    readonly contentType?: string
    readonly body?: string
    readonly timeoutSeconds?: number | undefined
  },
): Promise<HttpAnswer> {
  const { service, url, method = 'POST', contentType, body, timeoutSeconds } = request
  const signer = new AwsV4Signer({
    method,
    url,
    service,
    region: access.region,
    accessKeyId: access.accessKeyId,
    secretAccessKey: access.secretAccessKey,
    ...(access.sessionToken !== undefined && { sessionToken: access.sessionToken }),
    ...(contentType !== undefined && { headers: { 'content-type': contentType } }),
    ...(body !== undefined && { body }),
  })
  const signed = await signer.sign()
  return httpRequest(url, {
    method,
    headers: Object.fromEntries(signed.headers),
    timeoutSeconds,
    ...(body !== undefined && { body }),
  })
}
