import type { DatabaseSync } from 'node:sqlite'
import type { ProjectId } from '../../domain/ids.ts'

/** Projects and the small numbers that stand for them in rows. All are held in memory: projects stay few. */
export class ProjectNumbers {
  private readonly numbers = new Map<ProjectId, number>()
  private readonly projects = new Map<number, ProjectId>()
  private readonly insert

  constructor(db: DatabaseSync) {
    this.insert = db.prepare('INSERT INTO project_numbers (project) VALUES (?)')
    for (const row of db.prepare('SELECT number, project FROM project_numbers').all())
      this.remember(Number(row['number']), String(row['project']))
  }

  /** The number of a project that has rows; undefined for one that has none. */
  find(project: ProjectId): number | undefined {
    return this.numbers.get(project)
  }

  /** The number to write under, new for a new project. Belongs into the transaction that writes. */
  take(project: ProjectId): number {
    const known = this.numbers.get(project)
    if (known !== undefined) return known
    const number = Number(this.insert.run(project).lastInsertRowid)
    this.remember(number, project)
    return number
  }

  project(number: unknown): ProjectId {
    const project = typeof number === 'number' ? this.projects.get(number) : undefined
    if (project === undefined) throw new TypeError('project_numbers.number: not a known project')
    return project
  }

  all(): readonly number[] {
    return [...this.projects.keys()]
  }

  private remember(number: number, project: ProjectId): void {
    this.numbers.set(project, number)
    this.projects.set(number, project)
  }
}
