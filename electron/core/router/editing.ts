import type { FileRef } from '#shared/contract/shapes.ts'
import type { ApplicationParts } from '../app/application-parts.ts'
import { privacySecret } from '../app/privacy-secret.ts'
import { mergeById, previewMerge } from '../import/merge/merge-by-id.ts'
import {
  dataRevision,
  editAnswers,
  excludeResponses,
  findAnswers,
  includeResponses,
  replaceAnswers,
} from '../project/index.ts'
import { os } from './implement.ts'
import { withProgress } from './with-progress.ts'

/** Cells of a preview: enough to judge by, few enough to be drawn at once. */
const previewLimit = 200

export function editingRouter({ services, session, files }: ApplicationParts) {
  const located = (file: FileRef) => ({
    path: files.path(file),
    name: files.name(file),
    secret: () => privacySecret(services.folders.settings),
  })
  return {
    write: os.editing.write.handler(({ input: { kind, edits } }) => {
      const project = session.writable
      const changed = editAnswers(project, kind, edits.map(({ variable }) => variable).join(', '), edits)
      return { changed, dataRevision: dataRevision(project) }
    }),
    exclude: os.editing.exclude.handler(({ input: { responses, reason } }) => {
      const project = session.writable
      if (reason === null) includeResponses(project, responses)
      else excludeResponses(project, responses, reason)
      return { dataRevision: dataRevision(project) }
    }),
    find: os.editing.find.handler(({ input, signal, errors }) =>
      withProgress(
        async (onProgress, stop) => {
          const { list, ...counts } = await findAnswers(session.project, input, previewLimit, {
            onProgress: (share) => onProgress('finding', share),
            signal: stop,
          })
          return { ...counts, list: [...list] }
        },
        signal,
        (data) => errors.REFUSED({ data }),
      ),
    ),
    replace: os.editing.replace.handler(({ input: { query, only, acceptDoubtful } }) => {
      const project = session.writable
      const counts = replaceAnswers(project, query, { only, acceptDoubtful })
      return { ...counts, dataRevision: dataRevision(project) }
    }),
    previewMerge: os.editing.previewMerge.handler(({ input: { file, ...request } }) =>
      previewMerge(session.project, { ...request, ...located(file) }),
    ),
    merge: os.editing.merge.handler(({ input: { file, conflicts, cells, ...request } }) =>
      mergeById(session.writable, { ...request, ...located(file) }, { otherwise: conflicts, cells }),
    ),
  }
}
