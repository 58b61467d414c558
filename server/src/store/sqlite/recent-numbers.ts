import type { VerificationId } from '../../domain/ids.ts'

type Numbered = { readonly project: number; readonly number: number }

/** Numbers of the verifications seen last, at most `2 * HALF`: a check finds its row, and its events theirs, at once. */
const HALF = 10_000

export class RecentNumbers {
  private young = new Map<VerificationId, Numbered>()
  private old = new Map<VerificationId, Numbered>()

  find(project: number, id: VerificationId): number | undefined {
    const found = this.young.get(id) ?? this.old.get(id)
    return found?.project === project ? found.number : undefined
  }

  remember(project: number, id: VerificationId, number: number): void {
    if (this.young.size >= HALF) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(id, { project, number })
  }

  forget(id: VerificationId): void {
    this.young.delete(id)
    this.old.delete(id)
  }
}
