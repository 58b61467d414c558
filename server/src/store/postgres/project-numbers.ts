import type { ProjectId } from '../../domain/ids.ts'
import { texts } from './array-parameters.ts'
import type { Connected } from './connect.ts'
import type { Session } from './line.ts'
import { LostConnection } from './unavailable.ts'

/**
 * Projects and the small numbers that stand for them in rows. A number never changes, so it is asked for once for each server. One that has no number is
 * asked for each time: another replica may have given it one.
 */
export class ProjectNumbers {
  private readonly numbers = new Map<ProjectId, number>()
  /** Counts how often all was forgotten: an answer to an older question is not believed. */
  private generation = 0
  /** The server that was connected to last. */
  private server: string | undefined

  /** The number of a project that was looked for before; undefined for one that has no rows. */
  find(project: ProjectId): number | undefined {
    return this.numbers.get(project)
  }

  /** Takes note of the server behind a new connection: numbers of another one are forgotten. */
  meet(connected: Pick<Connected, 'server' | 'timeline'>): void {
    const server = nameOf(connected)
    if (this.server !== undefined && this.server !== server) this.forget()
    this.server = server
  }

  /** Another server is behind the connections now, and may have given other numbers than the one that is gone. */
  forget(): void {
    this.generation += 1
    this.numbers.clear()
  }

  /**
   * Looks for the numbers of these projects. Throws LostConnection for a connection that an earlier server has kept open, and hangs up: its numbers
   * could be another project's where the others lead.
   */
  async look(session: Session, projects: Iterable<ProjectId>): Promise<void> {
    for (;;) {
      this.refuseFormer(session)
      const { generation } = this
      const unknown = this.unknown(projects)
      if (unknown.length === 0) return
      const [rows = []] = await session.exchange([
        {
          text: 'SELECT number, project FROM countersign.projects WHERE project = ANY ($1)',
          values: [texts(unknown)],
        },
      ])
      // What was known when we asked may be forgotten by now: then all is asked for again, or a record that is there would seem to be none.
      if (generation !== this.generation) continue
      for (const [number, project] of rows) this.numbers.set(project ?? '', Number(number))
      return
    }
  }

  /** The same, and gives numbers to those that have none. They stay when what they were made for fails. */
  async take(session: Session, projects: Iterable<ProjectId>): Promise<void> {
    await this.look(session, projects)
    const unknown = this.unknown(projects)
    if (unknown.length === 0) return
    await session.exchange([
      {
        text: 'INSERT INTO countersign.projects (project) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING',
        values: [texts(unknown.toSorted())],
      },
    ])
    await this.look(session, projects)
  }

  private refuseFormer(session: Session): void {
    if (this.server === undefined || this.server === nameOf(session.connected)) return
    session.connected.hangUp()
    throw new LostConnection('another server answers')
  }

  private unknown(projects: Iterable<ProjectId>): ProjectId[] {
    return [...new Set(projects)].filter((project) => !this.numbers.has(project))
  }
}

function nameOf({ server, timeline }: Pick<Connected, 'server' | 'timeline'>): string {
  return `${server} ${timeline}`
}
