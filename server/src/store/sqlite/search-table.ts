import type { DatabaseSync } from 'node:sqlite'
import type { VerificationId } from '../../domain/ids.ts'
import type { SearchQuery } from '../../domain/store.ts'
import { packText } from '../rows/packed-text.ts'
import { subjectTerm, targetTerm } from '../rows/term.ts'
import { verificationPlace, type VerificationPlace } from '../rows/verification-place.ts'
import type { Row } from '../rows/row-reader.ts'
import { verificationIdOf } from '../rows/verification-row.ts'
import type { ProjectNumbers } from './project-numbers.ts'

/** Behind every place. */
const END: VerificationPlace = {
  place: Number.MAX_SAFE_INTEGER,
  tail: 0,
  rest: new Uint8Array(0),
}
const PLACED = 'SELECT place, tail, rest FROM verifications'
const NEWEST = `AND (place, rest, tail) < (?, ?, ?) ORDER BY place DESC, rest DESC, tail DESC LIMIT ?`

/**
 * Index entries walked through at a time when nothing is asked for but a project: about a millisecond, then others have their turn (LIM-19). The
 * first look is short, since one page of a project that is alone is found in it.
 */
const FIRST_LOOK = 500
const LOOK = 5000

/** What a verification is found by. */
export type Findable = { readonly targetHash: string; readonly subject: string | undefined }

/** Where verifications of an address or a subject are found. Written in the change that keeps the verification. */
export class SearchTable {
  private readonly numbers: ProjectNumbers
  private readonly insert
  private readonly delete
  private readonly byTarget
  private readonly bySubject
  private readonly byBoth
  private readonly floor
  private readonly between

  constructor(db: DatabaseSync, numbers: ProjectNumbers) {
    this.numbers = numbers
    this.insert = db.prepare('INSERT OR IGNORE INTO search (term, verification) VALUES (?, ?)')
    this.delete = db.prepare('DELETE FROM search WHERE term = ? AND verification = ?')
    const hits = `${PLACED} WHERE number IN (SELECT verification FROM search WHERE term = ?)
      AND project = ?`
    this.byTarget = db.prepare(`${hits} AND target_hash = ? ${NEWEST}`)
    this.bySubject = db.prepare(`${hits} AND subject = ? ${NEWEST}`)
    this.byBoth = db.prepare(`${hits} AND target_hash = ? AND subject = ? ${NEWEST}`)
    this.floor = db.prepare(
      'SELECT place FROM verifications WHERE place < ? ORDER BY place DESC LIMIT 1 OFFSET ?',
    )
    this.between = db.prepare(`${PLACED} WHERE project = ? AND place >= ? ${NEWEST}`)
  }

  add(project: number, { targetHash, subject }: Findable, verification: number): void {
    this.insert.run(targetTerm(project, targetHash), verification)
    if (subject !== undefined) this.insert.run(subjectTerm(project, subject), verification)
  }

  /** Only what differs: who approves a device is found from then on, and its code as before. */
  move(project: number, before: Findable, after: Findable, verification: number): void {
    if (before.targetHash !== after.targetHash) {
      this.delete.run(targetTerm(project, before.targetHash), verification)
      this.insert.run(targetTerm(project, after.targetHash), verification)
    }
    if (before.subject === after.subject) return
    if (before.subject !== undefined)
      this.delete.run(subjectTerm(project, before.subject), verification)
    if (after.subject !== undefined)
      this.insert.run(subjectTerm(project, after.subject), verification)
  }

  remove(project: number, { targetHash, subject }: Findable, verification: number): void {
    this.delete.run(targetTerm(project, targetHash), verification)
    if (subject !== undefined) this.delete.run(subjectTerm(project, subject), verification)
  }

  /** What is found, in as many looks as it takes; between two of them somebody else may use the database. */
  *search(query: SearchQuery): Generator<readonly VerificationId[], void, undefined> {
    const number = this.numbers.find(query.project)
    if (number === undefined) return
    const from = (query.after && verificationPlace(query.after)) || END
    if (query.targetHash === undefined && query.subject === undefined)
      yield* this.walk(number, from, query.limit)
    else yield this.hits(number, from, query).map(verificationIdOf)
  }

  private hits(
    number: number,
    { place, tail, rest }: VerificationPlace,
    { targetHash, subject, limit }: SearchQuery,
  ): readonly Row[] {
    const end = [place, rest, tail, limit] as const
    if (targetHash === undefined)
      return this.bySubject.all(subjectTerm(number, subject ?? ''), number, subject ?? '', ...end)
    const term = targetTerm(number, targetHash)
    return subject === undefined
      ? this.byTarget.all(term, number, packText(targetHash), ...end)
      : this.byBoth.all(term, number, packText(targetHash), subject, ...end)
  }

  private *walk(number: number, from: VerificationPlace, limit: number) {
    let { place, tail, rest } = from
    for (let entries = FIRST_LOOK; place > 0; entries = LOOK) {
      const floor = Number(this.floor.get(place, entries)?.['place'] ?? -1)
      yield this.between.all(number, floor + 1, place, rest, tail, limit).map(verificationIdOf)
      place = floor + 1
      tail = 0
      rest = END.rest
    }
  }
}
