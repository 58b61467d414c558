import { spawnSync } from 'node:child_process'

/** The children of a process, their children, and so on. */
export function processesUnder(pid: number): readonly number[] {
  const table = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout
  const pairs = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const under = (parent: number): number[] =>
    pairs.filter((pair) => pair[1] === parent).flatMap(([child = 0]) => [child, ...under(child)])
  return under(pid)
}
