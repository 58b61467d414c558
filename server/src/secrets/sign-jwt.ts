import type { SigningKey } from './signing-key.ts'

/** Signs claims as a JWT; members that are undefined do not appear. */
export type SignJwt = (claims: object) => string

/**
 * Makes what signs tokens of one type with one key. Written by hand over node:crypto since only the payload changes from one token to the
 * next; judging, where the attacks are, is left to jose (`judge-jwt.ts`).
 * @param type the header's `typ`, which every token here has, so that none is taken for another (RFC 8725, 3.11; TOK-03)
 */
export function jwtSigner(key: SigningKey, type: string): SignJwt {
  const header = toBase64Url({ alg: key.algorithm, kid: key.jwk.kid, typ: type })
  return (claims) => {
    const signed = `${header}.${toBase64Url(claims)}`
    return `${signed}.${key.sign(Buffer.from(signed, 'latin1')).toString('base64url')}`
  }
}

function toBase64Url(value: object): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url')
}
