import { computeOnProject } from '../analysis/compute-on-project.ts'
import { keepSeveral } from '../analysis/keep-several.ts'
import { splitGroups } from '../analysis/split-groups.ts'
import type { ApplicationParts } from '../app/application-parts.ts'
import { os } from './implement.ts'

export function splitsRouter({ session }: ApplicationParts) {
  return {
    groups: os.splits.groups.handler(({ input: { analysis, options, variable } }) =>
      splitGroups(
        analysis,
        options,
        variable,
        (counted) => computeOnProject(session.project, session.tables, 'frequencies', counted).result,
      ),
    ),
    keep: os.splits.keep.handler(({ input }) => keepSeveral(session.writable, session.tables, input)),
  }
}
