import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** 32 MB and about a tenth of a second for each try: one of the sets that the OWASP password storage cheat sheet names. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }
const KEY_BYTES = 32

/** What is kept in place of a password: its salt and its scrypt hash. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `${salt.toString('base64url')}.${(await stretch(password, salt)).toString('base64url')}`
}

/**
 * Whether the password is the one that was hashed. Without a hash, because nobody has an account, it takes as long and
 * says no: the time of an answer must not tell who is a customer.
 */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [salt = '', key = ''] = (hash ?? '').split('.')
  const expected = Buffer.from(key, 'base64url')
  const found = await stretch(password, Buffer.from(salt, 'base64url'))
  return expected.length === KEY_BYTES && timingSafeEqual(found, expected)
}

function stretch(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, COST, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}
