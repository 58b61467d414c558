import { expect, test } from 'vitest'
import { passingPlace } from '../../src/store/postgres/passing-place.ts'
import { recordTerm, subjectTerm, targetTerm } from '../../src/store/rows/term.ts'

// Rows lie in databases under these numbers: were they others, nothing that was kept before would be found.

const long = `Zürich ☂ 😀 ${'x'.repeat(50)}`

test.each([
  [1, 1, '', 95685977506979, 2316091382875668],
  [1, 2, 'idempotency/abc', 129206157851334, 4229920862404798],
  [42, 7, '+31612345678', 161213822562425, 4050714077420812],
  [2147483647, 9, long, 7745616706493, 8259204314478493],
])(
  'the record %i/%i/%s is found at the place where earlier versions put it',
  (project, kind, id, place, tail) => {
    expect(passingPlace(project, kind, id)).toEqual({ place, tail })
    expect(recordTerm(project, kind, id)).toBe(place)
  },
)

test.each([
  ['', 103173292298099, 23159614980547],
  ['hash', 68101735096353, 164621373276111],
  ['kunde-7 é😀', 192311103395198, 194017120179103],
])(
  'a verification is found by the address or subject "%s" under the numbers of earlier versions',
  (text, byTarget, bySubject) => {
    expect(targetTerm(3, text)).toBe(byTarget)
    expect(subjectTerm(3, text)).toBe(bySubject)
  },
)
