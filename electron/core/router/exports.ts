import type { ApplicationParts } from '../app/application-parts.ts'
import { exportData } from '../export/index.ts'
import { readProjectFacts } from '../project/index.ts'
import { os } from './implement.ts'
import { withProgress } from './with-progress.ts'

export function exportsRouter({ services, session, files }: ApplicationParts) {
  return {
    data: os.exports.data.handler(({ input: { target, ...options }, signal, errors }) =>
      withProgress(
        async (onProgress, stop) => {
          const { project } = session
          const file = target ?? files.reserve(`${readProjectFacts(project).name}.${options.format}`)
          const { files: written, ...result } = await exportData(project, files.path(file), options, services.now, {
            onProgress,
            signal: stop,
          })
          return { ...result, files: written.map((path) => files.add(path)) }
        },
        signal,
        (data) => errors.REFUSED({ data }),
      ),
    ),
  }
}
