import type { ApplicationParts } from '../app/application-parts.ts'
import {
  importTemplates,
  previewByTemplate,
  previewImport,
  previewWithOther,
  templateMapping,
} from '../import/index.ts'
import { os } from './implement.ts'

export function importTemplatesRouter({ session, files }: ApplicationParts) {
  const { imports } = os
  return {
    templates: imports.templates.handler(() => importTemplates(session.project)),
    adapt: imports.adapt.handler(({ input: { file, sheet, batchId } }) =>
      previewByTemplate(files.path(file), files.name(file), templateMapping(session.project, batchId), { sheet }),
    ),
    previewSheets: imports.previewSheets.handler(({ input: { file } }) =>
      previewImport(files.path(file), files.name(file), { sheets: 'all' }),
    ),
    previewWith: imports.previewWith.handler(({ input: { file, sheet, other } }) =>
      previewWithOther(
        files.path(file),
        files.name(file),
        { path: files.path(other), name: files.name(other) },
        { sheet },
      ),
    ),
    previewAs: imports.previewAs.handler(({ input: { file, sheet, profile, mapping } }) =>
      previewImport(files.path(file), files.name(file), { sheet, profile, mapping }),
    ),
  }
}
