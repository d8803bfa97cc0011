import type { ApplicationParts } from '../app/application-parts.ts'
import { privacySecret } from '../app/privacy-secret.ts'
import { importIntoProject } from '../import/import-into-project.ts'
import { previewImport } from '../import/index.ts'
import { os } from './implement.ts'
import { importTemplatesRouter } from './import-templates.ts'
import { withProgress } from './with-progress.ts'

export function importsRouter(parts: ApplicationParts) {
  const { services, session, files } = parts
  return {
    ...importTemplatesRouter(parts),
    preview: os.imports.preview.handler(({ input: { file, sheet, mapping } }) =>
      previewImport(files.path(file), files.name(file), { sheet, mapping }),
    ),
    run: os.imports.run.handler(({ input: { file, mapping }, signal, errors }) =>
      withProgress(
        (onProgress, stop) =>
          importIntoProject(
            session.writable,
            {
              path: files.path(file),
              name: files.name(file),
              mapping,
              secret: () => privacySecret(services.folders.settings),
            },
            onProgress,
            stop,
          ),
        signal,
        (data) => errors.REFUSED({ data }),
      ),
    ),
  }
}
