/**
 * 53 bits that stand for a text: cyrb53 (public domain). Rows are kept under what it answers, so it must never answer
 * otherwise. @param beginning another one gives another, independent number
 */
export function cyrb53(text: string, beginning = 0): number {
  let a = 0xdeadbeef ^ beginning
  let b = 0x41c6ce57 ^ beginning
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i)
    a = Math.imul(a ^ letter, 2654435761)
    b = Math.imul(b ^ letter, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}
