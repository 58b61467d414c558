import { readdirSync, readFileSync } from 'node:fs'

/** Processor time of a process and all under it so far, in microseconds, those included that have ended. */
export function cpuOf(pid: number): number {
  const all = new Map<number, Stat>()
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined
    if (stat !== undefined) all.set(stat.pid, stat)
  }
  const sum = (of: number): number => {
    let ticks = all.get(of)?.ticks ?? 0
    for (const one of all.values()) if (one.parent === of) ticks += sum(one.pid)
    return ticks
  }
  // In hundredths of a second (proc(5); USER_HZ is 100 on Linux).
  return sum(pid) * 10_000
}

/** Resident memory of a process alone, in bytes. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
}

/** Bytes that a process alone has had written to disks. */
export function writtenBy(pid: number): number {
  return Number(/^write_bytes: (\d+)/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1])
}

type Stat = { readonly pid: number; readonly parent: number; readonly ticks: number }

function statOf(pid: number): Stat | undefined {
  try {
    // What stands before the last `)` is the program's name, which may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    // utime, stime, cutime, cstime
    const ticks = fields.slice(11, 15).reduce((all, one) => all + Number(one), 0)
    return { pid, parent: Number(fields[1]), ticks }
  } catch {
    return undefined
  }
}
