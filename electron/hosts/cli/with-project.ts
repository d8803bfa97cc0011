import { closeProject, type ReadableProject } from '#core/project/index.ts'

/** Does work on an open project and closes it, whatever happens. */
export async function withProject<P extends ReadableProject, T>(
  project: P,
  work: (project: P) => T | Promise<T>,
): Promise<T> {
  try {
    return await work(project)
  } finally {
    closeProject(project)
  }
}
