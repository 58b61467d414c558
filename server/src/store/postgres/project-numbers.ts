import type { ProjectId } from '../../domain/ids.ts'
import type { Session } from './line.ts'
import { texts } from './array-parameters.ts'

/**
 * Projects and the small numbers that stand for them in rows. A number never changes, so it is asked for once for each server. One that has no number is
 * asked for each time: another replica may have given it one.
 */
export class ProjectNumbers {
  private readonly numbers = new Map<ProjectId, number>()
  /** Counts how often all was forgotten: an answer to an older question is not believed. */
  private generation = 0

  /** The number of a project that was looked for before; undefined for one that has no rows. */
  find(project: ProjectId): number | undefined {
    return this.numbers.get(project)
  }

  /** Another server is behind the connections now, and may have given other numbers than the one that is gone. */
  forget(): void {
    this.generation += 1
    this.numbers.clear()
  }

  /** Looks for the numbers of these projects. */
  async look(session: Session, projects: Iterable<ProjectId>): Promise<void> {
    for (;;) {
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

  private unknown(projects: Iterable<ProjectId>): ProjectId[] {
    return [...new Set(projects)].filter((project) => !this.numbers.has(project))
  }
}
