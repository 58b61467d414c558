import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk so small that it can be filled. */
export type SmallDisk = {
  readonly folder: string
  /** Fills it to the last byte. */
  readonly fill: () => void
  readonly empty: () => void
  readonly remove: () => void
}

/** Why there can be none here; undefined when there can. */
export function smallDiskMissing(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'mounting a small disk takes root on Linux'
  try {
    makeSmallDisk(1).remove()
    return undefined
  } catch {
    return 'no right to mount a small disk'
  }
}

/** Mounts a disk of so many megabytes, in memory. Raises a Defect where that is not allowed. */
export function makeSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-disk-'))
  const how = ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'tmpfs', folder]
  const mounted = spawnSync('mount', how, { encoding: 'utf8' })
  if (mounted.status !== 0) {
    rmdirSync(folder)
    throw new Error(`mount: ${mounted.error?.message ?? mounted.stderr}`)
  }
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill() {
      const file = openSync(ballast, 'w')
      try {
        // Ever smaller pieces, so that not a page is left.
        for (let piece = 1 << 20; piece >= 1; piece = piece >> 1)
          while (wrote(file, Buffer.alloc(piece)));
      } finally {
        closeSync(file)
      }
    },
    empty: () => rmSync(ballast, { force: true }),
    remove() {
      spawnSync('umount', ['-l', folder])
      rmdirSync(folder)
    },
  }
}

/** Whether a whole piece went in. */
function wrote(file: number, piece: Buffer): boolean {
  try {
    return writeSync(file, piece) === piece.length
  } catch {
    return false
  }
}
