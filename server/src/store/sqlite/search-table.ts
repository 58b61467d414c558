import type { DatabaseSync } from 'node:sqlite'
import type { VerificationId } from '../../domain/ids.ts'
import type { SearchQuery } from '../../domain/store.ts'
import { packText } from '../rows/packed-text.ts'
import { subjectTerm, targetTerm } from '../rows/term.ts'
import { verificationPlace, type VerificationPlace } from '../rows/verification-place.ts'
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
  private readonly all

  constructor(db: DatabaseSync, numbers: ProjectNumbers) {
    this.numbers = numbers
    this.insert = db.prepare('INSERT OR IGNORE INTO search (term, verification) VALUES (?, ?)')
    this.delete = db.prepare('DELETE FROM search WHERE term = ? AND verification = ?')
    const hits = `${PLACED} WHERE number IN (SELECT verification FROM search WHERE term = ?)
      AND project = ?`
    this.byTarget = db.prepare(`${hits} AND target_hash = ? ${NEWEST}`)
    this.bySubject = db.prepare(`${hits} AND subject = ? ${NEWEST}`)
    this.byBoth = db.prepare(`${hits} AND target_hash = ? AND subject = ? ${NEWEST}`)
    this.all = db.prepare(`${PLACED} WHERE project = ? ${NEWEST}`)
  }

  add(project: number, { targetHash, subject }: Findable, verification: number): void {
    this.insert.run(targetTerm(project, targetHash), verification)
    if (subject !== undefined) this.insert.run(subjectTerm(project, subject), verification)
  }

  remove(project: number, { targetHash, subject }: Findable, verification: number): void {
    this.delete.run(targetTerm(project, targetHash), verification)
    if (subject !== undefined) this.delete.run(subjectTerm(project, subject), verification)
  }

  search({ project, targetHash, subject, after, limit }: SearchQuery): readonly VerificationId[] {
    const number = this.numbers.find(project)
    if (number === undefined) return []
    const { place, tail, rest } = (after && verificationPlace(after)) || END
    const end = [place, rest, tail, limit] as const
    let rows
    if (targetHash !== undefined) {
      const target = targetTerm(number, targetHash)
      rows =
        subject === undefined
          ? this.byTarget.all(target, number, packText(targetHash), ...end)
          : this.byBoth.all(target, number, packText(targetHash), subject, ...end)
    } else if (subject !== undefined)
      rows = this.bySubject.all(subjectTerm(number, subject), number, subject, ...end)
    else rows = this.all.all(number, ...end)
    return rows.map(verificationIdOf)
  }
}
