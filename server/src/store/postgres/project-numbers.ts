import type { ProjectId } from '../../domain/ids.ts'
import type { Session } from './line.ts'
import { texts } from './array-parameters.ts'

/**
 * Projects and the small numbers that stand for them in rows. A number never changes, so it is asked for once for each connection. One that has no number is
 * asked for each time: another replica may have given it one.
 */
export class ProjectNumbers {
  private readonly numbers = new Map<ProjectId, number>()

  /** The number of a project that was looked for before; undefined for one that has no rows. */
  find(project: ProjectId): number | undefined {
    return this.numbers.get(project)
  }

  /** Another server may be behind a new connection, and have given other numbers since they were asked for. */
  forget(): void {
    this.numbers.clear()
  }

  /** Looks for the numbers of these projects. */
  async look(session: Session, projects: Iterable<ProjectId>): Promise<void> {
    const unknown = this.unknown(projects)
    if (unknown.length === 0) return
    const [rows = []] = await session.exchange([
      {
        text: 'SELECT number, project FROM countersign.projects WHERE project = ANY ($1)',
        values: [texts(unknown)],
      },
    ])
    for (const [number, project] of rows) this.numbers.set(project ?? '', Number(number))
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
    await this.look(session, unknown)
  }

  private unknown(projects: Iterable<ProjectId>): ProjectId[] {
    return [...new Set(projects)].filter((project) => !this.numbers.has(project))
  }
}
